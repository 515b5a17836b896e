namespace Sharewell.Bench.Builds;

/// <summary>Something that is measured.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Prepare">What comes before each run and is not timed.</param>
/// <param name="Command">The command and its arguments.</param>
/// <param name="Output">The folder that it writes.</param>
internal sealed record Contender(string Name, Action Prepare, IReadOnlyList<string> Command, string Output)
{
    /// <summary>The floor (our input read, our output copied), Hugo where it is installed, another build of the program, and the program.</summary>
    public static List<Contender> All(Workplace place, string program, string? against, bool withHugo)
    {
        var ours = Ours("sharewell", place, program);
        var all = new List<Contender>();
        var floor = place.Of("floor");
        all.Add(new Contender(
            "floor",
            () => place.Aside(floor),
            ["sh", "-c", $"find '{place.Corpus}' -type f -exec cat {{}} + > /dev/null && cp -r '{ours.Output}' '{floor}'"],
            floor));
        if (withHugo && Hugo.IsInstalled) all.Add(Hugo.Make(place));
        if (against is not null) all.Add(Ours("before", place, Path.GetFullPath(against)));
        all.Add(ours);
        return all;
    }

    private static Contender Ours(string name, Workplace place, string program)
    {
        var output = place.Of(name);
        return new Contender(
            name,
            () => place.Aside(output),
            [program, "build", "--input", place.Corpus, "--output", output, "--now", "2026-11-23", "--verbose"],
            output);
    }
}
