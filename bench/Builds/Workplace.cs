using Sharewell.Bench.Corpus;

namespace Sharewell.Bench.Builds;

/// <summary>The folders of a measurement.</summary>
internal sealed class Workplace
{
    private readonly string work;
    private int asides;

    /// <summary>Makes the corpus, unless it is there already.</summary>
    public Workplace(string repository, string work, int pages)
    {
        (Repository, Pages, this.work) = (repository, pages, work);
        Corpus = Path.Combine(work, $"corpus-{pages}");
        if (Directory.Exists(Corpus)) return;
        var part = Corpus + ".part";
        if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
        HubCorpus.Write(new CorpusOptions(pages), Path.Combine(repository, "input"), part);
        Directory.Move(part, Corpus);
    }

    /// <summary>The repository.</summary>
    public string Repository { get; }

    /// <summary>Pages of the hub.</summary>
    public int Pages { get; }

    /// <summary>The made-up hub.</summary>
    public string Corpus { get; }

    /// <summary>The folder of one contender.</summary>
    public string Of(string contender) => Path.Combine(work, $"{contender}-{Pages}");

    /// <summary>Takes a folder out of the way. Deleting is dear on ext4, and would be paid for by the next build.</summary>
    public void Aside(string folder)
    {
        if (!Directory.Exists(folder)) return;
        var trash = Path.Combine(work, "trash");
        Directory.CreateDirectory(trash);
        string target;
        do target = Path.Combine(trash, $"{Environment.ProcessId}-{asides++}");
        while (Directory.Exists(target));
        Directory.Move(folder, target);
    }
}
