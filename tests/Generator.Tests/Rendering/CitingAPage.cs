using AngleSharp.Dom;

namespace Sharewell.Tests.Rendering;

public class CitingAPage
{
    private readonly TextHub hub = new();

    [Fact]
    public void Can_be_done_by_hand() => Page().Says(".cite-line").ShouldBe("Practice hub (2026). Benefits & 100% of costs. Practice hub. https://hub.example.org/case-studies/one.html");

    [Fact]
    public void Can_be_done_with_BibTeX() => Format("BibTeX").ShouldBe(
        """
        @misc{one,
          author = {{Practice hub}},
          title = {{Benefits \& 100\% of costs}},
          howpublished = {Practice hub},
          publisher = {The editors},
          year = {2026},
          date = {2026-11-23},
          language = {en},
          url = {https://hub.example.org/case-studies/one.html},
        }
        """);

    [Fact]
    public void Can_be_done_with_RIS() => Format("RIS").ShouldBe(
        """
        TY  - ELEC
        TI  - Benefits & 100% of costs
        AU  - Practice hub
        PB  - Practice hub
        T2  - Practice hub
        PY  - 2026
        DA  - 2026/11/23
        LA  - en
        UR  - https://hub.example.org/case-studies/one.html
        ER  -
        """ + " ");

    // Programs would read "London, Museum of" into it.
    [Fact]
    public void Names_a_body_with_a_comma_as_publisher_in_RIS()
    {
        hub.With("site.yml", Settings("Arts, Culture and Sport"));

        Format("RIS").ShouldContain("\nPB  - Arts, Culture and Sport\n");
        Format("RIS").ShouldNotContain("AU  -");
    }

    [Fact]
    public void Can_be_done_with_CSL_JSON() => Format("CSL-JSON").ShouldBe(
        """
        [
          {
            "id": "one",
            "type": "webpage",
            "title": "Benefits \u0026 100% of costs",
            "author": [
              {
                "literal": "Practice hub"
              }
            ],
            "container-title": "Practice hub",
            "publisher": "The editors",
            "issued": {
              "date-parts": [[2026, 11, 23]]
            },
            "language": "en",
            "URL": "https://hub.example.org/case-studies/one.html"
          }
        ]
        """);

    private IDocument Page() => hub.Study("one", title: "Benefits & 100% of costs").Page("case-studies/one.html");

    private string Format(string name) => Page().QuerySelectorAll(".cite h3").Single(heading => heading.TextContent == name).NextElementSibling!.TextContent;

    private static string Settings(string attribution) => $"""
        title: Practice hub
        summary: What councils did and what came of it, with a source for every story told.
        publisher: The editors
        base_url: https://hub.example.org/
        language: en
        licence: CC-BY-4.0
        attribution: {attribution}
        """;
}
