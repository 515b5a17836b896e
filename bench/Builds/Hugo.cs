namespace Sharewell.Bench.Builds;

/// <summary>
/// The same pages with Hugo: a plain site without search, related pages, packs or data. Its layouts are in bench/Builds/hugo. Toolkits are left out:
/// a folder with index.md is one page to Hugo.
/// </summary>
internal static class Hugo
{
    /// <summary>True where Hugo can be run.</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "hugo")));

    /// <summary>Hugo over a copy of the corpus.</summary>
    public static Contender Make(Workplace place)
    {
        var site = place.Of("hugo-site");
        var output = place.Of("hugo");
        return new Contender("hugo", Prepare, ["hugo", "-s", site, "-c", "content", "-d", output, "--quiet"], output);

        void Prepare()
        {
            place.Aside(output);
            place.Aside(Path.Combine(site, "resources"));
            if (Directory.Exists(site)) return;
            Copy(Path.Combine(place.Repository, "bench", "Builds", "hugo"), site);
            foreach (var kind in (string[])["case-studies", "guides", "networks"]) Copy(Path.Combine(place.Corpus, kind), Path.Combine(site, "content", kind));
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from).Where(file => Path.GetFileName(file) != "_defaults.yml")) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
