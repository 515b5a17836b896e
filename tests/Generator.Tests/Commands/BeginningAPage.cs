using System.Collections.Immutable;
using Sharewell.Commands;
using Sharewell.Contributing;
using Sharewell.Model;
using Sharewell.Tests.Snapshots;

namespace Sharewell.Tests.Commands;

public sealed class BeginningAPage : IDisposable
{
    private readonly TypedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData("case-study", "case-studies/our-new-story.md")]
    [InlineData("guide", "guides/our-new-story.md")]
    [InlineData("network", "networks/our-new-story.md")]
    [InlineData("pack", "packs/our-new-story.md")]
    [InlineData("section", "toolkit/review/our-new-story.md")]
    public void A_draft_of_every_type_has_nothing_but_things_to_do(string type, string path)
    {
        var (output, error, code) = hub.Type("new", type, "--title", "Our new story", "--no-input");

        (error, code).ShouldBe(("", ExitCode.Fine));
        output.ShouldContain($"Wrote input/{path}, a draft.");
        hub.Read(path).ShouldContain("\nstatus: draft\n");
        var check = hub.Type("check", "--format", "json", Path.Combine(hub.Input, path));
        check.Code.ShouldBe(ExitCode.Fine);
        using var json = System.Text.Json.JsonDocument.Parse(check.Output);
        json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Distinct().ShouldBe(["to-be-written"]);
    }

    [Fact]
    public void A_draft_says_what_each_field_asks_for()
    {
        hub.Type("new", "case-study", "--title", "Our new story: a \"start\"", "--no-input");

        Snapshot.Match(hub.Read("case-studies/our-new-story-a-start.md").Replace(hub.Folder + "/", "", StringComparison.Ordinal), "md");
    }

    [Fact]
    public void What_is_there_is_never_written_over()
    {
        hub.Write("guides/our-new-story.md", "mine");

        hub.Type("new", "guide", "--title", "Our new story", "--no-input").ShouldBe(
            ("", "There is a file input/guides/our-new-story.md already, and it is left as it is. Give another name with --id.\n", ExitCode.Usage));
        hub.Read("guides/our-new-story.md").ShouldBe("mine");
    }

    [Theory]
    [InlineData("There is no type of page \"casestudy\". Did you mean \"case-study\"? It is case-study, guide, network, pack or section.", "casestudy", "--title", "Our story", "--no-input")]
    [InlineData("Say what the page is called: sharewell new guide --title \"...\" --no-input", "guide", "--no-input")]
    [InlineData("\"title\" has 3 characters; it needs at least 5. Write 5 to 90 characters.", "guide", "--title", "Our", "--no-input")]
    [InlineData("The id \"../x\" has letters other than a to z in lower case, digits and hyphens. Write: --id x", "guide", "--title", "Our story", "--id", "../x", "--no-input")]
    [InlineData("No id can be made of this title. Give one with --id, such as: --id our-story", "guide", "--title", "!!!!!!", "--no-input")]
    [InlineData("There is no toolkit \"reveiw\". Did you mean \"review\"?", "section", "--title", "Our story", "--toolkit", "reveiw", "--no-input")]
    [InlineData("sharewell new asks questions, which takes a terminal. Without one: sharewell new guide --title \"...\" --no-input", "guide")]
    public void What_cannot_be_begun_is_told_and_nothing_is_written(string fault, params string[] words)
    {
        var before = Directory.GetFiles(hub.Input, "*", SearchOption.AllDirectories).Length;

        hub.Type(["new", .. words]).ShouldBe(("", fault + "\n", ExitCode.Usage));
        Directory.GetFiles(hub.Input, "*", SearchOption.AllDirectories).Length.ShouldBe(before);
    }

    [Fact]
    public void A_title_that_another_page_has_is_refused() => hub.Type("new", "guide", "--title", "How to run a peer review", "--no-input").Error.ShouldBe(
        "guides/run-a-review has this title already. Give the new page another, so that readers can tell them apart.\n");

    [Fact]
    public void A_person_is_asked_in_the_words_of_the_declaration()
    {
        var asker = new Script(
            "Our new story",                      // title
            "A summary that is long enough to stand in a list of pages.",
            "challnge", "peer", "0", "",          // themes: a slip, then a word, the first that fits, no more
            "",                                   // outcomes: later
            "libraries", "0", "",                 // services
            "0", "",                              // own-account, no other source
            "1",                                  // a note
            "",                                   // councils: later
            "", "",                               // organisations, networks
            "July 2011", "2011-07", "",           // from, asked again; to: later
            "3",                                  // delivered
            "");                                  // evidence: later
        using var output = new StringWriter { NewLine = "\n" };

        NewCommand.Run(Request(), new NewCommand.Choices("case-study", null, null, null, false), asker, output).ShouldBe(ExitCode.Fine);

        asker.IsDone.ShouldBeTrue();
        var text = hub.Read("case-studies/our-new-story.md");
        foreach (var line in new[] { "title: Our new story", "themes: [peer-review]", "services: [libraries]", "sources: [own-account]", "kind: note", "councils: TODO", "period: { from: 2011-07 }", "stage: delivered", "evidence: TODO" })
        {
            text.ShouldContain($"\n{line}\n");
        }

        text.ShouldNotContain("## Challenge");
        asker.Told.ShouldContain("Nothing fits \"challnge\".");
        asker.Told.ShouldContain("\"July 2011\" is not a date for \"from\". Write: from: 2011-07");
    }

    private CommandRequest Request() => new(
        new BuildOptions { Input = hub.Input, Output = Path.Combine(hub.Folder, "output"), Theme = "", Today = new DateOnly(2026, 11, 23) }, "input", false, false, FindingFormat.Text);

    /// <summary>Answers in the order given; an empty answer leaves the question for later.</summary>
    private sealed class Script(params string[] answers) : IAsker
    {
        private readonly Queue<string> left = new(answers);

        public List<string> Told { get; } = [];

        public bool IsDone => left.Count == 0;

        public void Tell(string text) => Told.Add(text);

        public string? Line(string question, Func<string, string?> fault)
        {
            while (true)
            {
                var answer = Next(question);
                if (answer.Length == 0) return null;
                if (fault(answer) is not { } told) return answer;
                Told.Add(told);
            }
        }

        public int? One(string question, ImmutableArray<string> choices) => Next(question) is { Length: > 0 } answer ? int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture) : null;

        public ImmutableArray<int> Many(string question, ImmutableArray<string> choices) => One(question, choices) is { } index ? [index] : [];

        private string Next(string question)
        {
            left.ShouldNotBeEmpty(question);
            return left.Dequeue();
        }
    }
}
