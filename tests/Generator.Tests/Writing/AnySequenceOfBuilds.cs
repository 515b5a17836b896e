using FsCheck.Fluent;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

public sealed class AnySequenceOfBuilds
{
    // Few paths and few texts, so that builds meet each other's files often.
    private static readonly string[] Paths = ["index.html", "a/1.html", "a/2.html", "a/b/3.html", "c.html"];

    [Fact]
    public void Leaves_the_files_of_the_last_and_those_of_people_and_counts_right()
    {
        var file = Gen.Elements(Paths).Zip(Gen.Choose(0, 2));
        var builds = file.ListOf().Select(files => files.GroupBy(pair => pair.Item1).ToDictionary(group => group.Key, group => $"text {group.First().Item2}")).ListOf(3);

        Prop.ForAll(builds.ToArbitrary(), Holds).Holds(25);
    }

    private static void Holds(IEnumerable<Dictionary<string, string>> builds)
    {
        using var test = new TestOutput();
        var last = new Dictionary<string, string>();
        test.Write();
        test.Put("output/site/a/mine.txt", "mine");
        foreach (var build in builds)
        {
            var result = test.Write([.. build.Select(pair => File(pair.Key, pair.Value))]);

            test.SiteTree().ShouldBe(new SortedDictionary<string, string>(build, StringComparer.Ordinal) { ["a/mine.txt"] = "mine" });
            result.Unchanged.ShouldBe(build.Count(pair => last.GetValueOrDefault(pair.Key) == pair.Value));
            result.Written.ShouldBe(build.Count - result.Unchanged);
            result.Removed.ShouldBe(last.Keys.Except(build.Keys).Count());
            result.Changed.ShouldBe(result.Written + result.Removed > 0);
            result.ForeignKept.ShouldBe(1);
            last = build;
        }
    }
}
