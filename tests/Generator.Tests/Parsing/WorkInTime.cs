using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

/// <summary>A file that is never done with is given up; the others are read all the same.</summary>
public sealed class WorkInTime : IDisposable
{
    // Work is never slow here but endless: only what waits for this is given up.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    private volatile bool over;

    public void Dispose() => over = true;

    [Fact]
    public void Gives_results_in_the_order_of_the_files() =>
        TimedWork<int, int>.Run([.. Enumerable.Range(0, 1000)], Limit, n => n * n, _ => -1).ShouldBe(Enumerable.Range(0, 1000).Select(n => n * n));

    [Fact]
    public void Of_nothing_is_nothing() => TimedWork<int, int>.Run([], Limit, n => n, _ => -1).ShouldBeEmpty();

    [Fact]
    public void Goes_on_when_more_files_than_there_are_threads_do_not_end()
    {
        var endless = Environment.ProcessorCount + 1;

        var results = TimedWork<int, int>.Run(
            [.. Enumerable.Range(0, 50)],
            TimeSpan.FromSeconds(1),
            n =>
            {
                if (n < endless) Endless();
                return n;
            },
            _ => -1);

        results[..endless].ShouldAllBe(result => result == -1);
        results[endless..].ShouldBe(Enumerable.Range(endless, 50 - endless));
    }

    [Fact]
    public void Throws_what_the_first_file_threw()
    {
        for (var run = 0; run < 20; run++)
        {
            Should.Throw<InvalidOperationException>(() => TimedWork<int, int>.Run(
                [.. Enumerable.Range(0, 50)], Limit, n => n is 7 or 8 or 40 ? throw new InvalidOperationException($"fault {n}") : n, _ => -1)).Message.ShouldBe("fault 7");
        }
    }

    [Fact]
    public void Bears_the_deepest_text_that_is_let_through()
    {
        static int Down(int levels) => levels == 0 ? 0 : 1 + Down(levels - 1);

        TimedWork<int, int>.Run([50_000], Limit, Down, _ => -1).ShouldBe([50_000]);
    }

    [Fact]
    public void A_page_that_is_given_up_is_told_of_and_what_it_finds_later_is_not()
    {
        var bag = new DiagnosticBag();
        var late = new ManualResetEventSlim();
        ImmutableArray<SourceFile> files = [.. new[] { "guides/a.md", "guides/b.md", "guides/c.md" }.Select(path => new SourceFile(new ContentPath(path), "Text."))];

        var read = DocumentParser.InTime(
            files,
            new ContentLimits { PageSeconds = 1 },
            bag,
            (file, found) =>
            {
                if (file.Path.Stem == "b") Endless();
                found.Add(Sharewell.Diagnostics.Rules.FrontMatter.Missing(file.Path));
                if (file.Path.Stem == "b") late.Set();
                return file.Path.Stem;
            },
            _ => "given up").ToList();
        over = true;
        late.Wait(TimeSpan.FromMinutes(1)).ShouldBeTrue();

        read.ShouldBe(["a", "given up", "c"]);
        bag.ToSortedArray().Select(finding => $"{finding.Span.Path} {finding.Rule.Name}").ShouldBe(["guides/a.md front-matter", "guides/b.md beyond-limit", "guides/c.md front-matter"]);
        bag.ToSortedArray()[1].Message.ShouldBe("Reading this file was given up after 1 second.");
    }

    [Fact]
    public void A_fault_of_ours_knows_the_page_that_was_in_hand()
    {
        var fault = Should.Throw<InvalidOperationException>(() => DocumentParser.InTime<int>(
            [new SourceFile(new ContentPath("guides/a.md"), "Text.")], new ContentLimits(), new DiagnosticBag(), (_, _) => throw new InvalidOperationException("x"), _ => 0).ToList());

        FileInHand.Of(fault).ShouldBe("guides/a.md");
    }

    private void Endless()
    {
        while (!over) Thread.SpinWait(1000);
    }
}
