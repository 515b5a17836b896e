namespace Sharewell.Bench.Corpus;

/// <summary>What kind of hub to make up.</summary>
/// <param name="Pages">How many Markdown files.</param>
public sealed record CorpusOptions(int Pages)
{
    /// <summary>Another hub of the same make for each word.</summary>
    public string Salt { get; init; } = "";

    /// <summary>True to make one page in twenty twenty times as long.</summary>
    public bool LongPages { get; init; }

    /// <summary>True for ten times as many terms and records.</summary>
    public bool ManyTerms { get; init; }

    /// <summary>True for chains of fifty (parents, guides to read first, wider terms, successors) and many links from each page.</summary>
    public bool DeepRelations { get; init; }

    /// <summary>True to put a fault into one page in twenty.</summary>
    public bool Faulty { get; init; }

    /// <summary>True for a hub that offers itself as a zip.</summary>
    public bool OfflineZip { get; init; }
}

/// <summary>What was written.</summary>
/// <param name="Files">Number of files.</param>
/// <param name="Bytes">Bytes of all files.</param>
/// <param name="Hash">SHA-256 over paths and bytes of all files in the order in which they were written, in hexadecimal digits.</param>
public sealed record CorpusSummary(int Files, long Bytes, string Hash);
