using Sharewell.Diagnostics;
using Sharewell.Writing;
using static Sharewell.Tests.Writing.TestOutput;

namespace Sharewell.Tests.Writing;

public sealed class TwoBuildsAtOnce : IDisposable
{
    private readonly TestOutput test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void The_second_is_told_in_one_line_and_the_first_is_not_disturbed()
    {
        using (var first = OutputWriter.Stage(test.Output, test.Input))
        {
            first.Add([File("index.html", "first")]);

            Should.Throw<MachineFaultException>(() => test.Write(File("index.html", "second")))
                .Message.ShouldBe($"Another build is writing to {test.Output}: wait until it ends, or choose another folder with --output.");

            first.GoLive();
        }

        test.SiteTree().ShouldBe(new Dictionary<string, string> { ["index.html"] = "first" });
        test.Write(File("index.html", "second")).Changed.ShouldBeTrue();
    }

    [Fact]
    public void The_lock_file_of_a_build_that_is_gone_is_no_obstacle()
    {
        test.Put("output/.lock", "");

        test.Write(File("index.html", "home")).Changed.ShouldBeTrue();
    }

    [Fact]
    public void Of_many_at_the_same_moment_each_either_writes_a_whole_site_or_is_told()
    {
        var outcomes = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, n =>
        {
            try
            {
                test.Write([.. Enumerable.Range(0, 20).Select(page => File($"{page}.html", $"build {n}"))]);
                outcomes.Add("written");
            }
            catch (MachineFaultException told)
            {
                outcomes.Add(told.Message);
            }
        });

        outcomes.Distinct().ShouldBeSubsetOf(["written", $"Another build is writing to {test.Output}: wait until it ends, or choose another folder with --output."]);
        outcomes.ShouldContain("written");
        test.SiteTree().Values.Distinct().Count().ShouldBe(1);
        test.SiteTree().Count.ShouldBe(20);
        test.Names().ShouldBe([".lock", "site"]);
    }
}
