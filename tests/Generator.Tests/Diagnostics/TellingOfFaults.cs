using Sharewell.Commands;
using Sharewell.Diagnostics;
using Sharewell.Tests.Writing;

namespace Sharewell.Tests.Diagnostics;

/// <summary>However a run fails: one line, the right exit code, never a stack trace.</summary>
public sealed class TellingOfFaults : IDisposable
{
    private readonly StringWriter error = new();

    public void Dispose() => error.Dispose();

    [Fact]
    public void A_fault_of_ours_is_one_line_with_the_file_in_hand_and_where_the_details_are()
    {
        var fault = Should.Throw<InvalidOperationException>(() => FileInHand.Run<int>("guides/a.md", () => throw new InvalidOperationException("No such\ncomponent.")));

        CommandLine.Tell(fault, error).ShouldBe(70);

        var details = Path.Combine(Path.GetTempPath(), $"sharewell-fault-{Environment.ProcessId}.txt");
        error.ToString().ShouldBe(
            $"This is a fault of Sharewell's, not of your content: No such component. It was at work on guides/a.md. The details are in {details}. Nothing was published.{Environment.NewLine}");
        File.ReadAllText(details).ShouldContain("TellingOfFaults");
        File.Delete(details);
    }

    [Fact]
    public void The_file_that_stands_nearest_to_the_fault_is_named()
    {
        var fault = Should.Throw<InvalidOperationException>(() => FileInHand.Run("a.html", () => FileInHand.Run<int>("b.md", () => throw new InvalidOperationException())));

        FileInHand.Of(fault).ShouldBe("b.md");
    }

    [Fact]
    public void A_page_that_cannot_be_made_is_the_file_in_hand()
    {
        using var test = new TestOutput();

        FileInHand.Of(Should.Throw<InvalidOperationException>(() => test.Write(TestOutput.File("a.html", ""), TestOutput.Failing("b.html", "x")))).ShouldBe("b.html");
    }

    [Fact]
    public void Of_what_many_threads_threw_at_once_one_is_told_the_same_each_time()
    {
        var several = new AggregateException(new AggregateException(new MachineFaultException("z is full.")), new MachineFaultException("a is full."));

        CommandLine.Tell(several, error).ShouldBe(3);

        error.ToString().ShouldBe($"a is full.{Environment.NewLine}");
    }

    [Fact]
    public void What_the_machine_refuses_where_nobody_thought_of_it_is_its_fault_and_not_ours()
    {
        CommandLine.Tell(new IOException("No space left on device\n"), error).ShouldBe(3);

        error.ToString().ShouldBe($"The machine did not do what was asked of it: No space left on device. The site as it was is untouched.{Environment.NewLine}");
    }

    [Fact]
    public void A_fault_of_usage_is_told_as_it_is()
    {
        CommandLine.Tell(new UsageFaultException("--now takes a date."), error).ShouldBe(2);

        error.ToString().ShouldBe($"--now takes a date.{Environment.NewLine}");
    }
}
