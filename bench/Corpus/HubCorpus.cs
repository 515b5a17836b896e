using System.Security.Cryptography;
using System.Text;

namespace Sharewell.Bench.Corpus;

/// <summary>A made-up hub: any number of pages, complete by the content model, the same bytes each time for the same options and words.</summary>
public static class HubCorpus
{
    /// <summary>A smaller hub would not have something of everything.</summary>
    public const int FewestPages = 100;

    /// <summary>Writes a hub.</summary>
    /// <param name="options">What kind of hub.</param>
    /// <param name="words">The input folder of a hub whose texts give the words.</param>
    /// <param name="folder">The folder to write into; it is made.</param>
    public static CorpusSummary Write(CorpusOptions options, string words, string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (files, bytes) = (0, 0L);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, content) in Files(options, words))
        {
            var target = Path.Combine(folder, path);
            if (folders.Add(Path.GetDirectoryName(target)!)) Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, content);
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(content);
            (files, bytes) = (files + 1, bytes + content.Length);
        }

        return new CorpusSummary(files, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The files of a hub by their paths from its input folder, one after the other as they are wanted.</summary>
    /// <param name="options">What kind of hub.</param>
    /// <param name="words">The input folder of a hub whose texts give the words.</param>
    public static IEnumerable<(string Path, byte[] Bytes)> Files(CorpusOptions options, string words)
    {
        if (options.Pages < FewestPages) throw new ArgumentException($"A made-up hub has at least {FewestPages} pages.", nameof(options));
        var chance = new Chance($"hub {options.Pages} {options.Salt}");
        var prose = new Prose(chance, Seeds.Read(words));
        var plan = new HubPlan(options, chance, prose);
        foreach (var file in SiteFiles.Make(options, plan)) yield return file;
        foreach (var (path, text) in new RecordWriter(options, plan, chance, prose).Files()) yield return (path, Encoding.UTF8.GetBytes(text));
        foreach (var (path, text) in new PageWriter(options, plan, chance, prose).Files()) yield return (path, Encoding.UTF8.GetBytes(text));
    }
}
