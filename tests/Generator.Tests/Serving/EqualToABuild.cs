using System.Globalization;
using Sharewell.Diagnostics;
using Sharewell.Serving;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Serving;

/// <summary>
/// After whatever was done to the input folder, the preview holds every file that a clean build with drafts makes, byte for byte, and finds the same
/// faults. It is one flow with a memory; this shows that the memory never remembers too much.
/// </summary>
public sealed class EqualToABuild : IDisposable
{
    private readonly ServedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public void At_the_beginning()
    {
        var builder = new PreviewBuilder(hub.Options);
        builder.Run(null, new StageClock());
        hub.ShouldBeWhatABuildMakes(builder.State, "the beginning");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_each_of_many_edits(int seed)
    {
        var random = new Random(seed);
        var builder = new PreviewBuilder(hub.Options);
        builder.Run(null, new StageClock());
        var edits = new RandomEdits(hub, random);
        for (var round = 0; round < 15; round++)
        {
            var (touched, what) = edits.Next();
            // The system tells of each file, or of too much for it to say what.
            builder.Run(random.Next(4) == 0 ? null : touched, new StageClock());
            hub.ShouldBeWhatABuildMakes(builder.State, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, round {round}: {what}"));
        }
    }

    [Fact]
    public void Whatever_an_edit_in_the_real_hub_was()
    {
        Copy(RepositoryRoot.Combine("input"), hub.Input);
        var builder = new PreviewBuilder(hub.Options);
        builder.Run(null, new StageClock());
        var edits = new RandomEdits(hub, new Random(7));
        for (var round = 0; round < 3; round++)
        {
            var (touched, what) = edits.Next();
            builder.Run(touched, new StageClock());
            hub.ShouldBeWhatABuildMakes(builder.State, string.Create(CultureInfo.InvariantCulture, $"round {round}: {what}"));
        }
    }

    [Fact]
    public void After_a_save_that_changed_nothing_there_is_nothing_to_show()
    {
        var builder = new PreviewBuilder(hub.Options);
        builder.Run(null, new StageClock());
        hub.Put("guides/visit.md", hub.Text("guides/visit.md"));
        builder.Run([hub.Full("guides/visit.md")], new StageClock()).ShouldBeNull();
        builder.Run(null, new StageClock()).ShouldBeNull();
    }

    [Fact]
    public void What_has_not_changed_is_not_made_again()
    {
        var builder = new PreviewBuilder(hub.Options);
        builder.Run(null, new StageClock());
        var before = builder.State.LastGood!.Site;
        hub.Change("case-studies/one.md", "Success", "Great success");
        builder.Run([hub.Full("case-studies/one.md")], new StageClock());
        var after = builder.State.LastGood!.Site;
        after.Entries.Where(entry => !ReferenceEquals(entry, before.Find(entry.Ref))).Select(entry => entry.ToString()).ShouldBe(["case-studies/one"]);
    }

    private static void Copy(string from, string to)
    {
        Directory.Delete(to, recursive: true);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
