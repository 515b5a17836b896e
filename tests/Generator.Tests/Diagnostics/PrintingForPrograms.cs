using System.Text.Json;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public class PrintingForPrograms
{
    private static readonly Rule BrokenLink = new("broken-link", Severity.Error, "Links lead somewhere.");
    private static readonly Rule AliasUsed = new("alias-used", Severity.Warning, "Terms are named by id.");

    private static string Print(params Diagnostic[] findings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        JsonPrinter.Print(output, "input", findings);
        return output.ToString();
    }

    [Fact]
    public void Findings_are_one_object() =>
        Print(
            BrokenLink.Found(new SourceSpan(new ContentPath("guides/a.md"), 12, 5, 7), "There is no page \"Môn\" <here>.", "Write: it's & that") with { Fix = new Fix(new SourceSpan(new ContentPath("guides/a.md"), 12, 5, 7), "b") },
            AliasUsed.Found(SourceSpan.File(new ContentPath("")), "m")).ShouldBe(
            """
            {
              "errors": 1,
              "warnings": 1,
              "diagnostics": [
                {
                  "path": "input/guides/a.md",
                  "line": 12,
                  "column": 5,
                  "length": 7,
                  "severity": "error",
                  "rule": "broken-link",
                  "message": "There is no page \"Môn\" <here>.",
                  "help": "Write: it's & that",
                  "page": "docs/rules/broken-link.md",
                  "fix": {
                    "line": 12,
                    "column": 5,
                    "length": 7,
                    "text": "b"
                  }
                },
                {
                  "path": "input",
                  "line": 0,
                  "column": 0,
                  "length": 0,
                  "severity": "warning",
                  "rule": "alias-used",
                  "message": "m",
                  "help": null,
                  "page": "docs/rules/alias-used.md",
                  "fix": null
                }
              ]
            }

            """);

    [Fact]
    public void No_findings_are_an_object_too() =>
        Print().ShouldBe(
            """
            {
              "errors": 0,
              "warnings": 0,
              "diagnostics": []
            }

            """);

    [Theory]
    [InlineData("a tab\tand a bell\u0007")]
    [InlineData("a back\\slash, a quote\" and a newline\n")]
    public void Any_message_reads_back(string message)
    {
        using var read = JsonDocument.Parse(Print(BrokenLink.Found(SourceSpan.File(new ContentPath("a")), message)));

        read.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString().ShouldBe(message);
    }
}
