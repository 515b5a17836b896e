using System.Collections.Immutable;
using System.Text.Json;
using Sharewell.Model;
using Sharewell.Rendering;

namespace Sharewell.Tests.Rendering;

public class ReusingTheData
{
    private readonly SmallHub hub = new();

    private ImmutableArray<OutputFile> Files => DataRenderer.Plan(hub.Link());

    private JsonElement Item(string path) => Files.Json(path).GetProperty("items").EnumerateArray().Single();

    private Dictionary<string, string> Row(string path) => CsvReader.Read(Files.Text(path)).Single();

    private CaseStudy StudyWithEverything()
    {
        var facts = SmallHub.Facts("2026-11-23", "2027-02-01") with
        {
            Reviewed = new DateOnly(2027, 1, 1),
            ReviewDue = new DateOnly(2029, 1, 1),
            Keywords = ["open data", "transparency"],
            Sources = [new Citation(new ContentRef(ContentKind.Source, "src-sli"), "page 12"), new Citation(null, "")],
            Licence = SmallHub.Licence("OGL-UK-3.0"),
            Attribution = "Kent County Council",
            ContactRole = "Policy officer",
        };
        var study = hub.Study(
            "kent",
            facts,
            title: "A \"quoted\" title, with a comma",
            measures:
            [
                new Measure("people who took part", 8000, Qualifier.Over, MeasureUnit.Count, null, ImpreciseDate.Parse("2011/12"), new ContentRef(ContentKind.Source, "src-sli")),
                new Measure("satisfied", 45.9m, Qualifier.Exact, MeasureUnit.Percent, -3.5m, null, null),
            ]);
        hub.Name(study, Relation.Theme, hub.Term(ContentKind.Theme, "open-data"), hub.Term(ContentKind.Theme, "accountability"));
        hub.Name(study, Relation.Outcome, hub.Term(ContentKind.Outcome, "trust"));
        hub.Name(study, Relation.Council, hub.Council("kent"));
        hub.Name(study, Relation.Council, hub.Council("essex"), "mentor");
        return study;
    }

    [Fact]
    public void A_case_study_has_every_field_in_a_fixed_order_with_null_for_what_is_not_recorded()
    {
        StudyWithEverything();

        Item("data/case-studies.json").GetRawText().ReplaceLineEndings("\n").ShouldBe(
            """
            {
                  "ref": "case-studies/kent",
                  "id": "kent",
                  "title": "A \"quoted\" title, with a comma",
                  "summary": "Summary of kent.",
                  "address": "case-studies/kent.html",
                  "url": "https://hub.example.org/case-studies/kent.html",
                  "status": "published",
                  "superseded_by": null,
                  "language": "en",
                  "translation_of": null,
                  "published": "2026-11-23",
                  "updated": "2027-02-01",
                  "reviewed": "2027-01-01",
                  "review_due": "2029-01-01",
                  "themes": [
                    "themes/open-data",
                    "themes/accountability"
                  ],
                  "services": [],
                  "audiences": [],
                  "keywords": [
                    "open data",
                    "transparency"
                  ],
                  "outcomes_achieved": [
                    "outcomes/trust"
                  ],
                  "outcomes_sought": [],
                  "kind": "note",
                  "councils": [
                    {
                      "ref": "councils/kent",
                      "role": "subject"
                    },
                    {
                      "ref": "councils/essex",
                      "role": "mentor"
                    }
                  ],
                  "organisations": [],
                  "networks": [],
                  "regions": [],
                  "period_from": "2010?",
                  "period_to": "2011/12",
                  "stage": "delivered",
                  "evidence": "counted",
                  "measures": [
                    {
                      "what": "people who took part",
                      "qualifier": "over",
                      "value": 8000,
                      "unit": "count",
                      "before": null,
                      "when": "2011/12",
                      "source": "sources/src-sli"
                    },
                    {
                      "what": "satisfied",
                      "qualifier": "exact",
                      "value": 45.9,
                      "unit": "percent",
                      "before": -3.5,
                      "when": null,
                      "source": null
                    }
                  ],
                  "cost_amount": null,
                  "cost_qualifier": null,
                  "cost_currency": null,
                  "cost_note": null,
                  "reusable": null,
                  "sources": [
                    {
                      "source": "sources/src-sli",
                      "locator": "page 12"
                    },
                    {
                      "source": "own-account",
                      "locator": null
                    }
                  ],
                  "related": [],
                  "contact_role": "Policy officer",
                  "contact_organisation": null,
                  "image": null,
                  "image_alt": null,
                  "word_count": 0,
                  "licence": "OGL-UK-3.0",
                  "attribution": "Kent County Council"
                }
            """);
    }

    [Fact]
    public void A_row_of_csv_says_the_same_on_one_line()
    {
        StudyWithEverything();

        var row = Row("data/case-studies.csv");

        row.Keys.ShouldBe(Item("data/case-studies.json").EnumerateObject().Select(field => field.Name));
        row["title"].ShouldBe("A \"quoted\" title, with a comma");
        row["themes"].ShouldBe("themes/open-data | themes/accountability");
        row["councils"].ShouldBe("councils/kent (subject) | councils/essex (mentor)");
        row["measures"].ShouldBe("over 8000 count: people who took part | exact 45.9 percent: satisfied");
        row["sources"].ShouldBe("sources/src-sli (page 12) | own-account");
        row["period_from"].ShouldBe("2010?");
        row["cost_amount"].ShouldBe("");
        row["licence"].ShouldBe("OGL-UK-3.0");
    }

    [Fact]
    public void Figures_have_a_table_of_their_own_in_which_they_are_numbers()
    {
        StudyWithEverything();

        Files.Text("data/measures.csv").ShouldBe(
            "case_study,what,qualifier,value,unit,before,when,source,licence,attribution\r\n"
            + "case-studies/kent,people who took part,over,8000,count,,2011/12,sources/src-sli,OGL-UK-3.0,Kent County Council\r\n"
            + "case-studies/kent,satisfied,exact,45.9,percent,-3.5,,,OGL-UK-3.0,Kent County Council\r\n");
    }

    [Theory]
    [InlineData(Stage.Proposed, "", "outcomes/trust")]
    [InlineData(Stage.UnderWay, "", "outcomes/trust")]
    [InlineData(Stage.Delivered, "outcomes/trust", "")]
    [InlineData(Stage.Evaluated, "outcomes/trust", "")]
    public void What_was_sought_is_not_said_to_be_achieved(Stage stage, string achieved, string sought)
    {
        hub.Name(hub.Study("s", stage: stage), Relation.Outcome, hub.Term(ContentKind.Outcome, "trust"));

        var row = Row("data/case-studies.csv");

        (row["outcomes_achieved"], row["outcomes_sought"]).ShouldBe((achieved, sought));
    }

    [Fact]
    public void The_evidence_map_shows_every_cell_and_counts_current_originals_only()
    {
        var themes = new[] { hub.Term(ContentKind.Theme, "z-first", 1), hub.Term(ContentKind.Theme, "a-second", 2) };
        var outcome = hub.Term(ContentKind.Outcome, "trust");
        foreach (var study in new[]
                 {
                     hub.Study("one"),
                     hub.Study("two", stage: Stage.Evaluated),
                     hub.Study("planned", stage: Stage.InPreparation),
                     hub.Study("archived", SmallHub.Facts(status: PageStatus.Archived)),
                     hub.Study("translated", SmallHub.Facts() with { IsOriginal = false }),
                 })
        {
            hub.Name(study, Relation.Theme, themes[0]).Name(study, Relation.Outcome, outcome, outcome);
        }

        hub.Name(hub.Guide("no-evidence"), Relation.Theme, themes[1]);

        Files.Text("data/evidence-map.csv").ShouldBe(
            "theme,outcome,achieved,sought,address,licence\r\n"
            + "themes/z-first,outcomes/trust,2,1,evidence-map/z-first--trust.html,CC-BY-4.0\r\n"
            + "themes/a-second,outcomes/trust,0,0,,CC-BY-4.0\r\n");
        Files.Json("data/evidence-map.json").GetProperty("items")[0].GetProperty("achieved").GetInt32().ShouldBe(2);
        Files.Json("data/evidence-map.json").GetProperty("items")[1].GetProperty("address").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void A_responsibility_summary_keeps_its_shape_in_json()
    {
        hub.Network("n", new NetworkRole("Chair", "Leads it", ["Calls meetings", "Speaks for it"], "2 days a month", ""));

        var role = Item("data/networks.json").GetProperty("roles")[0];

        role.GetProperty("responsibilities").EnumerateArray().Select(text => text.GetString()).ShouldBe(["Calls meetings", "Speaks for it"]);
        role.GetProperty("reports_to").ValueKind.ShouldBe(JsonValueKind.Null);
        Row("data/networks.csv")["roles"].ShouldBe("Chair: Leads it");
        Row("data/networks.csv")["level"].ShouldBe("sub-county");
        Row("data/networks.csv")["activity"].ShouldBe("not-recorded");
    }

    [Fact]
    public void A_pack_names_its_items_as_content_does()
    {
        hub.Add(new Pack
        {
            Ref = new ContentRef(ContentKind.Pack, "start"),
            Title = "Start",
            Summary = "Summary.",
            Span = default,
            Facts = SmallHub.Facts(),
            Body = MarkdownBody.Empty,
            Edition = "2026.1",
            Date = new DateOnly(2026, 12, 1),
            Formats = [PackFormat.Web, PackFormat.Epub],
            Parts = [new PackPart("First", "", [new PackItem(new ContentRef(ContentKind.Network, "n"), "roles", "Read it"), new PackItem(new ContentRef(ContentKind.Guide, "g"), null, "")])],
        });

        Row("data/packs.csv")["parts"].ShouldBe("First: networks/n#roles, guides/g");
        Row("data/packs.csv")["formats"].ShouldBe("web | epub");
        var items = Item("data/packs.json").GetProperty("parts")[0].GetProperty("items");
        items[0].GetProperty("ref").GetString().ShouldBe("networks/n#roles");
        items[0].GetProperty("note").GetString().ShouldBe("Read it");
    }

    [Fact]
    public void The_licence_of_a_source_document_is_not_mistaken_for_the_licence_of_its_row()
    {
        hub.Add(new Source
        {
            Ref = new ContentRef(ContentKind.Source, "src"),
            Title = "A report",
            Summary = "",
            Span = default,
            Publisher = "A body",
            Date = ImpreciseDate.Parse("2010?/2011")!.Value,
            LicenceId = "OGL-UK-3.0",
        });

        var row = Row("data/sources.csv");

        (row["document_licence"], row["licence"], row["date"]).ShouldBe(("OGL-UK-3.0", "CC-BY-4.0", "2010?/2011"));
    }

    [Fact]
    public void A_glossary_term_is_found_on_the_page_of_the_glossary()
    {
        hub.Add(new GlossaryTerm { Ref = new ContentRef(ContentKind.GlossaryTerm, "csit"), Title = "Toolkit", Summary = "A toolkit.", Span = default, Short = "CSIT" });

        Row("data/glossary.csv")["url"].ShouldBe("https://hub.example.org/glossary.html#term-csit");
    }

    [Fact]
    public void Without_a_base_url_there_is_no_absolute_address()
    {
        hub.Settings = hub.Settings with { BaseUrl = null };
        StudyWithEverything();

        Row("data/case-studies.csv").Keys.ShouldNotContain("url");
        Row("data/case-studies.csv")["address"].ShouldBe("case-studies/kent.html");
        Files.Json("data/case-studies.json").GetProperty("base_url").ValueKind.ShouldBe(JsonValueKind.Null);
        Files.Everything().ShouldNotContain(Convert.ToHexString("hub.example"u8));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\nx", "\"'\nx\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("1=1", "1=1")]
    [InlineData("'=1", "'=1")]
    [InlineData("=cmd|' /C calc'!A0,\"x\"", "\"'=cmd|' /C calc'!A0,\"\"x\"\"\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;=b", "\"a;=b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("Ynys Môn", "Ynys Môn")]
    [InlineData("a\u0000b", "ab")]
    [InlineData("\u0000=1", "'=1")]
    [InlineData("\r=1", "'=1")]
    public void Text_in_a_cell_is_never_a_formula(string text, string cell)
    {
        CsvFile.Cell(DataValue.Of(text)).ShouldBe(cell);

        hub.Study("s", title: text);
        Files.Text("data/case-studies.csv").Split("\r\n", 2)[1].ShouldStartWith($"case-studies/s,s,{cell},");
        CsvReader.Read(Files.Text("data/case-studies.csv")).Count.ShouldBe(1);
    }

    [Fact]
    public void A_number_is_no_formula() => CsvFile.Cell(DataValue.Of(-5.50m)).ShouldBe("-5.50");

    [Fact]
    public void Every_kind_of_thing_has_its_files_even_when_there_is_none_of_it()
    {
        string[] tables =
        [
            "audiences", "case-studies", "councils", "evidence-map", "glossary", "guides", "measures", "networks", "organisations", "outcomes",
            "packs", "pages", "regions", "services", "sources", "themes", "toolkit-sections", "toolkits",
        ];

        Files.Paths().ShouldBe(tables.SelectMany(name => new[] { $"data/{name}.csv", $"data/{name}.json" }).Append("data/index.json").Order(StringComparer.Ordinal));
        foreach (var name in tables)
        {
            Files.Json($"data/{name}.json").GetProperty("items").GetArrayLength().ShouldBe(0);
            CsvReader.Read(Files.Text($"data/{name}.csv")).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_index_says_what_is_in_each_file_and_under_which_licence()
    {
        StudyWithEverything();

        var index = Files.Json("data/index.json");

        index.GetProperty("licence").GetProperty("id").GetString().ShouldBe("CC-BY-4.0");
        index.GetProperty("licences").EnumerateArray().Select(licence => licence.GetProperty("id").GetString()).ShouldBe(["CC-BY-4.0", "OGL-UK-3.0"]);
        var listed = index.GetProperty("files").EnumerateArray().ToList();
        listed.SelectMany(file => new[] { file.GetProperty("json").GetString()!, file.GetProperty("csv").GetString()! }).Append("data/index.json")
            .Order(StringComparer.Ordinal).ShouldBe(Files.Paths());
        foreach (var file in listed)
        {
            var items = Files.Json(file.GetProperty("json").GetString()!).GetProperty("items");
            file.GetProperty("rows").GetInt32().ShouldBe(items.GetArrayLength());
            if (items.GetArrayLength() == 0) continue;
            file.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString())
                .ShouldBe(items[0].EnumerateObject().Select(field => field.Name));
        }
    }

    [Fact]
    public void Each_json_file_says_whose_it_is_and_under_which_licence()
    {
        foreach (var path in Files.Paths().Where(path => path.EndsWith(".json", StringComparison.Ordinal)))
        {
            var file = Files.Json(path);
            file.GetProperty("publisher").GetString().ShouldBe("The editors");
            file.GetProperty("licence").GetProperty("url").GetString().ShouldBe("https://creativecommons.org/licenses/by/4.0/");
            file.GetProperty("attribution").GetString().ShouldBe("Practice hub");
        }
    }

    [Fact]
    public void Nothing_is_written_when_the_hub_does_not_want_it()
    {
        hub.Settings = hub.Settings with { EmitData = false };

        Files.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_hub_gives_the_same_bytes_in_whatever_order_and_on_whatever_day()
    {
        StudyWithEverything();
        for (var i = 0; i < 30; i++) hub.Name(hub.Guide($"g{i}"), Relation.Theme, hub.Term(ContentKind.Theme, $"t{i}"));

        DataRenderer.Plan(hub.LinkBackwards()).Everything().ShouldBe(Files.Everything());
    }
}
