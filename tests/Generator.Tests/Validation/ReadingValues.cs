using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;
using Sharewell.Validation;

namespace Sharewell.Tests.Validation;

/// <summary>Each type of field: what it takes and as what, and what it tells of the rest. The field is called <c>f</c> and stands at 2:4.</summary>
public class ReadingValues
{
    private readonly DiagnosticBag bag = new();
    private ReadScope scope;

    public ReadingValues() => scope = new ReadScope("guide", FrozenSet.ToFrozenSet(["images/a.png", "images/map.png", "files/b.pdf"]), bag);

    private object? Read(FieldType type, string yaml)
    {
        var (root, _) = GuardedYaml.Read(new YamlText(new ContentPath("guides/a.md"), $"f: {yaml}\n", 2), 8, new DiagnosticBag());
        return ValueReader.Read(type, "f", ((YamlMap)root!).Entries[0].Value, scope);
    }

    private void ShouldTell(FieldType type, string yaml, string expected)
    {
        Read(type, yaml).ShouldBeNull();
        bag.Lines().ShouldBe([expected]);
    }

    [Theory]
    [InlineData("Kent", "Kent")]
    [InlineData("\"  Kent  \"", "Kent")]
    [InlineData("|\n  Kent\n", "Kent")]
    [InlineData(">\n  Kent\n  and Essex\n", "Kent and Essex")]
    [InlineData("2012", "2012")]
    [InlineData("\"under <5 and 5 * 3 [sic]\"", "under <5 and 5 * 3 [sic]")]
    public void Text_is_taken_without_white_space_at_its_ends(string yaml, string expected)
    {
        Read(new TextType(2, 30), yaml).ShouldBe(expected);
        bag.Lines().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a", "text-length 2:4+1 \"f\" has 1 character; it needs at least 2. / Write 2 to 10 characters.")]
    [InlineData("\"\"", "text-length 2:4+2 \"f\" has 0 characters; it needs at least 2. / Write 2 to 10 characters.")]
    [InlineData("\"     \"", "text-length 2:4+7 \"f\" has 0 characters; it needs at least 2. / Write 2 to 10 characters.")]
    [InlineData("eleven char", "text-length 2:4+11 \"f\" has 11 characters; 10 are the most. / Shorten it by 1 character (it may have 2 to 10).")]
    [InlineData("\"a\\nb\"", "text-length 2:4+6 \"f\" has more than one line. / Write it on one line.")]
    [InlineData("|\n  a\n\n  b\n", "text-length 2:4+1 \"f\" has more than one line. / Write it on one line.")]
    [InlineData("[a, b]", "wrong-shape 2:4+0 \"f\" takes one value. / Write one value after the colon, without brackets.")]
    [InlineData("{ a: b }", "wrong-shape 2:4+0 \"f\" takes one value. / Write: f: b")]
    [InlineData("TODO", "to-be-written 2:4+4 \"f\" is still to be written. / Replace TODO by its value. Until then the page can only be a draft (status: draft).")]
    [InlineData("\"TODO: ask\"", "to-be-written 2:4+11 \"f\" is still to be written. / Replace TODO by its value. Until then the page can only be a draft (status: draft).")]
    [InlineData("TODO soon", "to-be-written 2:4+9 \"f\" is still to be written. / Replace TODO by its value. Until then the page can only be a draft (status: draft).")]
    public void Text_has_a_length_and_one_line(string yaml, string expected) => ShouldTell(new TextType(2, 10), yaml, expected);

    [Theory]
    [InlineData("Todos in town")]
    [InlineData("TODOS and more")]
    public void A_word_that_only_begins_like_todo_is_text(string yaml) => Read(new TextType(2, 20), yaml).ShouldBe(yaml);

    [Theory]
    [InlineData("\"[words](b.md)\"", "](")]
    [InlineData("\"**bold** words\"", "**")]
    [InlineData("\"a <b>bold</b> word\"", "<b")]
    [InlineData("\"a </b> word\"", "</")]
    [InlineData("\"a <!-- b -->\"", "<!")]
    public void Text_with_markup_is_told_and_taken(string yaml, string found)
    {
        Read(new TextType(2, 30), yaml).ShouldBe(yaml.Trim('"'));
        bag.Lines().ShouldBe([$"text-length 2:4+{yaml.Length} \"f\" is plain text, and has Markdown or HTML in it: \"{found}\". / Write the words only: this text is shown as it stands, without links or emphasis."]);
    }

    [Theory]
    [InlineData("Kent.", "text-length 2:4+5 \"f\" ends in a full stop. / Write: f: Kent")]
    [InlineData("Kent ...", null)]
    [InlineData("Kent?", null)]
    public void A_title_has_no_full_stop_at_its_end(string yaml, string? expected)
    {
        Read(new TextType(2, 20, FinalStop: false), yaml).ShouldBe(yaml);
        bag.Lines().ShouldBe(expected is null ? [] : [expected]);
    }

    [Theory]
    [InlineData("8000", 8000.0)]
    [InlineData("45.9", 45.9)]
    [InlineData("0", 0.0)]
    [InlineData("0012", 12.0)]
    [InlineData("\"12\"", 12.0)]
    [InlineData("1000000", 1000000.0)]
    public void A_number_is_plain_digits(string yaml, double expected) => Read(new NumberType(false, 0, 1_000_000), yaml).ShouldBe((decimal)expected);

    [Theory]
    [InlineData("8,000", "bad-number 2:4+5 \"8,000\" is not a plain number for \"f\". / Write: f: 8000")]
    [InlineData("£1,200.50", "bad-number 2:4+9 \"£1,200.50\" is not a plain number for \"f\". / Write: f: 1200.5")]
    [InlineData("87%", "bad-number 2:4+3 \"87%\" is not a plain number for \"f\". / Write: f: 87")]
    [InlineData("8 000", "bad-number 2:4+5 \"8 000\" is not a plain number for \"f\". / Write: f: 8000")]
    [InlineData("1.7 million", "bad-number 2:4+11 \"1.7 million\" is not a plain number for \"f\". / Write: f: 1700000")]
    [InlineData("over 80", "bad-number 2:4+7 \"over 80\" is not a plain number for \"f\". / Write: f: 80")]
    [InlineData("1e3", "bad-number 2:4+3 \"1e3\" is not a plain number for \"f\". / Write digits only, such as 8000 or 45.9.")]
    [InlineData("-5", "bad-number 2:4+2 \"-5\" is not a plain number for \"f\". / Write digits only, such as 8000 or 45.9.")]
    [InlineData("0x1F", "bad-number 2:4+4 \"0x1F\" is not a plain number for \"f\". / Write digits only, such as 8000 or 45.9.")]
    [InlineData("1_000", "bad-number 2:4+5 \"1_000\" is not a plain number for \"f\". / Write digits only, such as 8000 or 45.9.")]
    [InlineData(".5", "bad-number 2:4+2 \".5\" is not a plain number for \"f\". / Write digits only, such as 8000 or 45.9.")]
    [InlineData("1.2.3", "bad-number 2:4+5 \"1.2.3\" is not a plain number for \"f\". / Write digits only, such as 8000 or 45.9.")]
    [InlineData("\"\"", "bad-number 2:4+2 \"\" is not a plain number for \"f\". / Write digits only, such as 8000 or 45.9.")]
    [InlineData("1000001", "bad-number 2:4+7 1000001 is out of range for \"f\". / Write a number from 2 to 1000000.")]
    [InlineData("1.5", "bad-number 2:4+3 1.5 is out of range for \"f\". / Write a number from 2 to 1000000.")]
    public void Anything_else_is_no_number(string yaml, string expected) => ShouldTell(new NumberType(false, 2, 1_000_000), yaml, expected);

    [Fact]
    public void A_whole_number_has_no_fraction()
    {
        Read(new NumberType(true, 1, 9), "2.0").ShouldBe(2.0m);
        ShouldTell(new NumberType(true, 1, 9), "2.5", "bad-number 2:4+3 \"f\" takes a whole number, not 2.5. / Write it without a fraction.");
    }

    [Fact]
    public void A_firm_date_is_year_month_and_day() => Read(new DateType(), "2026-11-22").ShouldBe(new DateOnly(2026, 11, 22));

    [Theory]
    [InlineData("22/11/2026", "f: 2026-11-22")]
    [InlineData("03/04/2026", "f: 2026-04-03")]
    [InlineData("3.4.2026", "f: 2026-04-03")]
    [InlineData("22 November 2026", "f: 2026-11-22")]
    [InlineData("1st Dec, 2026", "f: 2026-12-01")]
    [InlineData("2026/11/2", "f: 2026-11-02")]
    [InlineData("2026-1-2", "f: 2026-01-02")]
    [InlineData("30 February 2026", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("2026-11-22?", null)]
    [InlineData("2026-11", null)]
    [InlineData("2026", null)]
    [InlineData("10:30", null)]
    [InlineData("2026-11-22T10:00:00+01:00", null)]
    [InlineData("today", null)]
    public void Another_form_of_date_is_told_with_what_was_meant(string yaml, string? meant) => ShouldTell(
        new DateType(),
        yaml,
        $"bad-date 2:4+{yaml.Length} \"{yaml}\" is not a date for \"f\". / " + (meant is null ? "Write year, month and day, such as 2026-11-22." : $"Write: {meant}"));

    [Theory]
    [InlineData("2011")]
    [InlineData("2011-07?")]
    [InlineData("2011/12")]
    [InlineData("2010?/2011")]
    public void A_date_of_the_past_is_as_firm_as_its_source(string yaml) => Read(new ImpreciseDateType(), yaml).ShouldBe(ImpreciseDate.Parse(yaml)!.Value);

    [Theory]
    [InlineData("July 2011", "f: 2011-07")]
    [InlineData("Jul 2011", "f: 2011-07")]
    [InlineData("about July 2011", "f: 2011-07?")]
    [InlineData("about 2010", "f: 2010?")]
    [InlineData("c. 2010", "f: 2010?")]
    [InlineData("circa 2010", "f: 2010?")]
    [InlineData("2011-7", "f: 2011-07")]
    [InlineData("14/07/2011", "f: 2011-07-14")]
    [InlineData("about 14 July 2011", "f: 2011-07-14?")]
    [InlineData("Smarch 2011", null)]
    [InlineData("2011-13", null)]
    [InlineData("2011/13", null)]
    [InlineData("spring 2011", null)]
    public void Another_form_of_imprecise_date_is_told_too(string yaml, string? meant) => ShouldTell(
        new ImpreciseDateType(),
        yaml,
        $"bad-date 2:4+{yaml.Length} \"{yaml}\" is not a date for \"f\". / "
        + (meant is null ? "Write 2011, 2011-07 or 2011-07-14, with ? after it for about; 2010/2011 for a span; 2011/12 for a financial year." : $"Write: {meant}"));

    [Theory]
    [InlineData("6m", 6)]
    [InlineData("12m", 12)]
    [InlineData("24m", 24)]
    public void A_span_of_months_is_one_of_three(string yaml, int months) => Read(new MonthsType(), yaml).ShouldBe(months);

    [Theory]
    [InlineData("3m")]
    [InlineData("1y")]
    [InlineData("12")]
    [InlineData("012m")]
    public void Other_spans_are_told(string yaml) => ShouldTell(new MonthsType(), yaml, $"bad-date 2:4+{yaml.Length} \"f\" cannot be \"{yaml}\". / It takes 6m, 12m or 24m: months until the next check.");

    [Fact]
    public void A_flag_is_true_or_false_and_nothing_else()
    {
        Read(new FlagType(), "true").ShouldBe(true);
        Read(new FlagType(), "false").ShouldBe(false);
        ShouldTell(new FlagType(), "yes", "bad-choice 2:4+3 \"f\" cannot be \"yes\". / It takes true or false.");
    }

    [Fact]
    public void A_choice_is_one_of_its_words()
    {
        Read(new EnumType<Stage>(), "under-way").ShouldBe(Stage.UnderWay);
        ShouldTell(
            new EnumType<Stage>(),
            "underway",
            "bad-choice 2:4+8 \"f\" cannot be \"underway\". / Did you mean \"under-way\"? It takes proposed, in-preparation, under-way, delivered or evaluated.");
    }

    [Fact]
    public void A_choice_counts_letter_case() =>
        ShouldTell(new EnumType<Language>(), "EN", "bad-choice 2:4+2 \"f\" cannot be \"EN\". / Did you mean \"en\"? It takes en or cy.");

    [Fact]
    public void An_id_follows_the_rule_for_ids()
    {
        Read(new IdType(), "peer-challenge").ShouldBe("peer-challenge");
        ShouldTell(
            new IdType(), "Peer Challenge", "bad-id 2:4+14 The id \"Peer Challenge\" has letters other than a to z in lower case, digits and hyphens. / Write: peer-challenge");
    }

    [Fact]
    public void A_shape_is_kept_by_the_whole_text()
    {
        var edition = (PatternType)PackSchema.Edition.Type;

        Read(edition, "2026.1").ShouldBe("2026.1");
        ShouldTell(edition, "2026.1a", "bad-format 2:4+7 \"2026.1a\" is not right for \"f\". / Write a year, a point and a number, such as 2026.1.");
    }

    [Theory]
    [InlineData("https://www.example.org/")]
    [InlineData("http://example.org/a?b=c")]
    [InlineData("HTTPS://example.org")]
    public void A_web_address_is_whole(string yaml) => Read(new WebAddressType(), yaml).ShouldBe(yaml);

    [Theory]
    [InlineData("www.example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    [InlineData("https:example")]
    [InlineData("https:///example.org")]
    [InlineData("//example.org")]
    [InlineData("https://exa mple.org")]
    [InlineData("mailto:a@b.example")]
    public void Anything_else_is_no_web_address(string yaml)
    {
        Read(new WebAddressType(), yaml).ShouldBeNull();
        bag.Lines().ShouldHaveSingleItem().ShouldEndWith("is not right for \"f\". / Write a web address such as https://www.example.org/.");
    }

    [Theory]
    [InlineData("images/a.png", null)]
    [InlineData("images/b.png", "missing-file 2:4+12 There is no file images/b.png. / Did you mean \"images/a.png\"?")]
    [InlineData("images/A.png", "missing-file 2:4+12 There is no file images/A.png. / Did you mean \"images/a.png\"?")]
    [InlineData("images/something-else.jpg", "missing-file 2:4+25 There is no file images/something-else.jpg. / Put the file into the images folder, or correct its name (letter case counts).")]
    [InlineData("a.png", "missing-file 2:4+5 \"f\" takes a file from the images folder, not \"a.png\". / Write: f: images/name")]
    [InlineData("files/b.pdf", "missing-file 2:4+11 \"f\" takes a file from the images folder, not \"files/b.pdf\". / Write: f: images/name")]
    [InlineData("images/../site.yml", "missing-file 2:4+18 There is no file images/../site.yml. / Put the file into the images folder, or correct its name (letter case counts).")]
    public void A_file_is_there(string yaml, string? expected)
    {
        Read(new FileType("images"), yaml).ShouldBe(expected is null ? yaml : null);
        bag.Lines().ShouldBe(expected is null ? [] : [expected]);
    }

    private static readonly RefType Theme = new([ContentKind.Theme], Relation.Theme);
    private static readonly RefType Section = new([ContentKind.ToolkitSection], Relation.ToolkitSection);
    private static readonly RefType Coordinator = new([ContentKind.Network, ContentKind.Organisation], Relation.Coordinator);
    private static readonly RefType Item = new([ContentKind.Guide, ContentKind.Network], Relation.PackItem, Parts: true);

    [Fact]
    public void A_field_with_one_kind_of_target_takes_the_id()
    {
        Read(Theme, "peer-challenge").ShouldBe(new TypedRef(new ContentRef(ContentKind.Theme, "peer-challenge"), null));
        Read(Section, "csit/phase-1").ShouldBe(new TypedRef(new ContentRef(ContentKind.ToolkitSection, "csit/phase-1"), null));

        scope.References.Select(reference => $"{reference.Relation} {reference.Target} {reference.Field} {reference.Span}").ShouldBe(
            ["Theme themes/peer-challenge f guides/a.md:2:4", "ToolkitSection toolkit/csit/phase-1 f guides/a.md:2:4"]);
    }

    [Theory]
    [InlineData("themes/peer-challenge", "ref-form 2:4+21 \"f\" takes the id alone, not \"themes/peer-challenge\". / Write: peer-challenge")]
    [InlineData("outcomes/lower-cost", "ref-form 2:4+19 \"f\" cannot name \"outcomes/lower-cost\". / It takes themes.")]
    [InlineData("theme/peer-challenge", "ref-form 2:4+20 \"f\" takes the id alone, not \"theme/peer-challenge\". / Write: peer-challenge")]
    [InlineData("peer-challenge#x", "ref-form 2:4+16 \"f\" names whole pages, not a part of one as \"peer-challenge#x\" does. / Write: peer-challenge")]
    [InlineData("\"\"", "ref-form 2:4+2 \"f\" names nothing. / Write an id, or remove it.")]
    public void Another_form_is_told_with_the_right_one(string yaml, string expected) => ShouldTell(Theme, yaml, expected);

    [Theory]
    [InlineData("phase-1", "ref-form 2:4+7 \"f\" takes a toolkit and a section, not \"phase-1\" alone. / Write the toolkit's id and a slash before it, such as csit/phase-1.")]
    [InlineData("toolkit/csit/phase-1", "ref-form 2:4+20 \"f\" takes the id alone, not \"toolkit/csit/phase-1\". / Write: csit/phase-1")]
    public void A_section_is_named_with_its_toolkit(string yaml, string expected) => ShouldTell(Section, yaml, expected);

    [Fact]
    public void A_field_with_several_kinds_takes_folder_and_id()
    {
        Read(Coordinator, "organisations/lga").ShouldBe(new TypedRef(new ContentRef(ContentKind.Organisation, "lga"), null));
        Read(Item, "networks/lin#roles").ShouldBe(new TypedRef(new ContentRef(ContentKind.Network, "lin"), "roles"));
        bag.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void A_span_that_ends_before_it_begins_is_told() => ShouldTell(
        new ImpreciseDateType(), "2012/2011", "bad-date 2:4+9 The span \"2012/2011\" of \"f\" ends before it begins. / Write: f: 2011/2012");

    [Theory]
    [InlineData("lga", "ref-form 2:4+3 \"f\" takes a folder and an id, not \"lga\" alone. / Write networks/lga or organisations/lga.")]
    [InlineData("guides/a", "ref-form 2:4+8 \"f\" cannot name \"guides/a\". / It takes networks or organisations.")]
    [InlineData("organisation/lga", "ref-form 2:4+16 \"f\" takes a folder and an id, not \"organisation/lga\" alone. / Write networks/lga or organisations/lga.")]
    public void A_bare_id_is_told_with_a_folder(string yaml, string expected) => ShouldTell(Coordinator, yaml, expected);

    [Fact]
    public void A_built_in_id_names_nothing()
    {
        Read(new RefType([ContentKind.Source], Relation.Source, BuiltIn: "own-account"), "own-account").ShouldBe(new TypedRef(new ContentRef(ContentKind.Source, "own-account"), null));
        scope.References.ShouldBeEmpty();
    }

    private static readonly ListType<string> Words = new(new TextType(1, 20), 1, 3);

    [Theory]
    [InlineData("[a, b]", "a|b")]
    [InlineData("a", "a")]
    [InlineData("[a, ~, b]", "a|b")]
    [InlineData("[a, [b]]", "a", "wrong-shape 2:8+0 \"f\" takes one value. / Write: f: b")]
    [InlineData("[a, b, a]", "a|b", "list-length 2:11+1 \"a\" stands in \"f\" twice. / Remove one of them.")]
    [InlineData("[a, b, c, d]", "a|b|c|d", "list-length 2:4+0 \"f\" has 4 items; 3 are the most. / Keep those that matter most.")]
    public void A_list_takes_what_it_can(string yaml, string expected, string? told = null)
    {
        string.Join('|', ((ImmutableArray<string>)Read(Words, yaml)!).ToArray()).ShouldBe(expected);
        bag.Lines().ShouldBe(told is null ? [] : [told]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[~]")]
    [InlineData("[null, ~]")]
    public void A_list_may_have_a_least_number_of_items(string yaml) => ShouldTell(Words, yaml, "list-length 2:4+0 \"f\" is empty. / Give it at least 1 item.");

    private static readonly GroupType<string> Part = new(
        "part",
        [new Field<string>("who", new TextType(1, 20), "Who.", true), new Field<string>("why", new TextType(1, 20), "Why.")],
        values => $"{values.Text(new Field<string>("who", new TextType(1, 20), "Who."))}, {values.Text(new Field<string>("why", new TextType(1, 20), "Why."))}",
        Shorthand: new Field<string>("who", new TextType(1, 20), "Who."));

    [Fact]
    public void A_set_of_fields_may_stand_as_one_value()
    {
        Read(Part, "{ who: a, why: b }").ShouldBe("a, b");
        Read(Part, "a").ShouldBe("a, ");
        bag.Lines().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ why: b }", "missing-field 2:4+0 A part needs the field \"who\". / Add \"who: ...\" (Who).")]
    [InlineData("{ who: ~ }", "missing-field 2:6+3 A part needs the field \"who\". / Add \"who: ...\" (Who).")]
    [InlineData("{ who: [] }", "wrong-shape 2:11+0 \"who\" takes one value. / Write one value after the colon, without brackets.")]
    [InlineData("[a]", "wrong-shape 2:4+0 \"f\" takes a set of fields: who, why. / Write: f: { who: ..., why: ... }")]
    public void A_set_of_fields_has_what_it_needs(string yaml, string expected) => ShouldTell(Part, yaml, expected);

    [Fact]
    public void A_set_of_fields_has_no_others()
    {
        Read(Part, "{ who: a, wy: b }").ShouldBe("a, b"); // a slip of the keyboard is read as what is meant, and told
        bag.Lines().ShouldBe(["unknown-field 2:14+2 A part has no field \"wy\". / Did you mean \"why\"?"]);
    }

    [Fact]
    public void What_stands_beside_a_ref_goes_with_it()
    {
        var councils = CaseStudySchema.Councils.Type;
        Read(councils, "[kent, { council: essex, role: mentor }]").ShouldNotBeNull();

        scope.References.Select(reference => (reference.Target.Id, reference.Detail)).ShouldBe([("kent", null), ("essex", "mentor")]);
    }

    [Fact]
    public void A_map_takes_its_keys_and_values()
    {
        var review = SiteSchema.Review.Type;

        Read(review, "{ guide: 12m, toolkit-section: 24m }").ShouldBeOfType<ImmutableDictionary<string, int>>().OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key} {pair.Value.ToString(CultureInfo.InvariantCulture)}").ShouldBe(["guide 12", "toolkit-section 24"]);
        Read(review, "{ guides: 12m, guide: 5m }").ShouldBeOfType<ImmutableDictionary<string, int>>().ShouldBeEmpty();
        bag.Lines().ShouldBe(
            [
                "bad-choice 2:6+6 \"f\" has no kind of page \"guides\". / Did you mean \"guide\"? It takes case-study, guide, network, toolkit, toolkit-section, pack or page.",
                "bad-date 2:26+2 \"guide\" cannot be \"5m\". / It takes 6m, 12m or 24m: months until the next check.",
            ]);
    }

    [Fact]
    public void What_is_still_to_be_written_is_a_warning_in_a_draft()
    {
        scope = new ReadScope("guide", FrozenSet<string>.Empty, bag) { IsDraft = true };

        Read(Part, "{ why: b }").ShouldBeNull();
        Read(new TextType(1, 20), "TODO").ShouldBeNull();
        bag.Rules().ShouldBe(["missing-field (warning)", "to-be-written (warning)"], ignoreOrder: true);

        Read(new DateType(), "never").ShouldBeNull();
        bag.HasErrors.ShouldBeTrue();
    }
}
