using Sharewell.Model;

namespace Sharewell.Tests.Model.Schema;

/// <summary>The tables of the content model, written out: a field that is declared otherwise, or not at all, or that is there without a word of it, is a fault.</summary>
public class TheContentModel
{
    // Common to every page. R needed, O not; what it holds.
    private const string CommonBefore = """
        title R text 5-90 without final stop
        summary R text 40-240
        lang O en|cy
        translation_of O id
        status O draft|published|archived|superseded
        superseded_by O ref to case-studies guides networks toolkit toolkit-sections packs pages
        published R date
        updated O date
        reviewed O date
        review_by O date
        review_every O months 6|12|24
        """;

    private const string CommonAfter = """
        licence O text 1-60
        attribution O text 2-200
        contact O {role R text 2-80, organisation O ref to organisations}
        related O list of ref to case-studies guides networks toolkit toolkit-sections packs pages themes outcomes services regions audiences councils organisations sources glossary
        redirect_from O list of address
        image O file of images
        image_alt O text 3-250
        """;

    private static string Common(char themes, char audiences, char sources) => $$"""
        {{CommonBefore}}
        themes {{themes}} list of ref to themes 1-4
        outcomes O list of ref to outcomes 0-4
        services O list of ref to services
        audiences {{audiences}} list of ref to audiences
        keywords O list of text 1-300
        sources {{sources}} list of {source R ref to sources, locator O text 1-120}
        {{CommonAfter}}
        """;

    public static TheoryData<ContentKind, string> Pages => new()
    {
        {
            ContentKind.CaseStudy,
            Common('R', 'O', 'R') + """

            kind R full|note
            councils O list of {council R ref to councils, role O subject|mentor|peer|partner|contributor|area}
            organisations O list of {organisation R ref to organisations, role O subject|mentor|peer|partner|contributor|area}
            networks O list of ref to networks
            regions O list of ref to regions
            period R {from O imprecise date, to O imprecise date}
            stage R proposed|in-preparation|under-way|delivered|evaluated
            evidence R described|self-reported|participant-feedback|counted|independently-assessed
            measures O list of {what R text 3-120, value R number, qualifier O exact|about|over|under, unit O count|percent|GBP|days, before O number, when O imprecise date, source O ref to sources}
            cost O {amount O number, qualifier O exact|about|over|under, currency O pattern, note O text 3-200}
            reusable O text 10-300
            """
        },
        {
            ContentKind.Guide,
            Common('R', 'R', 'R') + """

            kind R how-to|explanation|reference|checklist
            networks O list of ref to networks
            toolkit_sections O list of ref to toolkit-sections
            examples O list of ref to case-studies
            prerequisites O list of ref to guides
            time_needed O text 2-60
            version O text 1-20
            """
        },
        {
            ContentKind.Network,
            Common('O', 'O', 'R') + """

            short_name O text 2-40
            other_names O list of text 1-300
            level R model|national|regional|county|sub-county|sector|online
            area O {regions O list of ref to regions, councils O list of ref to councils, text O text 2-200}
            parent O ref to networks
            partners O list of ref to organisations
            activity R active|historical|proposed|not-recorded
            from O imprecise date
            to O imprecise date
            roles O list of {role R text 3-120, purpose R text 5-400, responsibilities R list of text 1-300, time O text 2-120, reports_to O text 2-120}
            functions O list of text 1-300
            members O list of ref to councils
            how_to_join O text 5-400
            """
        },
        {
            ContentKind.Toolkit,
            Common('O', 'O', 'O') + """

            owner O ref to networks organisations
            version O text 1-20
            from O imprecise date
            to O imprecise date
            """
        },
        {
            ContentKind.ToolkitSection,
            Common('R', 'O', 'R') + """

            kind R overview|phase|element|theme|reference|guidance
            order R whole number
            inputs O list of text 1-300
            outputs O list of text 1-300
            who O text 2-160
            duration O text 2-60
            guides O list of ref to guides
            examples O list of ref to case-studies
            """
        },
        {
            ContentKind.Pack,
            Common('O', 'R', 'O') + """

            coordinator R ref to networks organisations
            edition R pattern
            date R date
            parts R list of {title R text 3-90 without final stop, note O text 3-400, items R list of {ref R ref to case-studies guides networks toolkit toolkit-sections packs pages, note O text 3-300}}
            formats O list of web|zip|print|epub
            cover O file of images
            replaces O ref to packs
            """
        },
        { ContentKind.Page, Common('O', 'O', 'O') },
    };

    private const string Term = """
        id R id
        label R text 2-60 without final stop
        definition R text 30-200
        broader O ref to {0}
        aliases O list of text 1-300
        scope_note O text 5-400
        order O whole number
        label_cy O text 2-60
        replaced_by O ref to {0}
        """;

    public static TheoryData<ContentKind, string> Records => new()
    {
        { ContentKind.Theme, Term.Replace("{0}", "themes", StringComparison.Ordinal) },
        { ContentKind.Outcome, Term.Replace("{0}", "outcomes", StringComparison.Ordinal) },
        { ContentKind.Service, Term.Replace("{0}", "services", StringComparison.Ordinal) },
        { ContentKind.Audience, Term.Replace("{0}", "audiences", StringComparison.Ordinal) },
        { ContentKind.Region, Term.Replace("{0}", "regions", StringComparison.Ordinal) + "\ngss O pattern" },
        {
            ContentKind.Council,
            """
            id R id
            name R text 2-90
            official_name R text 2-120
            type R county|unitary|district|metropolitan-district|london-borough
            region R ref to regions
            gss O pattern
            former_gss O list of pattern
            code O pattern
            began O imprecise date
            ended O imprecise date
            replaced_by O list of ref to councils
            website O web address
            """
        },
        {
            ContentKind.Organisation,
            """
            id R id
            name R text 2-90
            kind R government|sector-body|professional-body|regulator|arms-length-body|authority|partnership|charity|company
            short_name O text 2-40
            former_names O list of text 1-300
            replaced_by O list of ref to organisations
            website O web address
            """
        },
        {
            ContentKind.Source,
            """
            id R id
            title R text 5-200
            publisher R text 2-120
            date R imprecise date
            file O text 2-200
            url O web address
            licence O text 1-60
            note O text 3-600
            """
        },
        {
            ContentKind.GlossaryTerm,
            """
            id R id
            term R text 2-80
            definition R text 10-500
            short O text 2-20
            aliases O list of text 1-300
            see O list of ref to case-studies guides networks toolkit toolkit-sections packs pages themes outcomes services regions audiences councils organisations sources glossary
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    [MemberData(nameof(Records))]
    public void Every_field_is_declared_as_the_document_says(ContentKind kind, string table) =>
        string.Join('\n', Schemas.Of(kind).Fields.Select(Line)).ShouldBe(table);

    [Fact]
    public void The_settings_are_declared_as_the_document_says() =>
        string.Join('\n', SiteSchema.All.Select(Line)).ShouldBe(
            """
            title R text 2-90 without final stop
            summary R text 40-240
            publisher R text 2-120
            base_url O web address
            language R en|cy
            licence R text 1-60
            attribution O text 2-200
            contact O {role R text 2-80, organisation O ref to organisations}
            repository O {url R web address, branch O text 1-100}
            navigation O list of {label R text 2-40, ref R ref to case-studies guides networks toolkit toolkit-sections packs pages themes outcomes services regions audiences councils organisations sources glossary}
            footer O text 2-600
            theme O {logo O file of images, colours O map from colour to pattern, favicon O file of images, social_image O file of images}
            review O map from case-study|guide|network|toolkit|toolkit-section|pack|page to months 6|12|24
            heading_synonyms O map from Challenge|What was done|Result|Lessons|Cost|Keeping it going|Next steps to list of text 2-80
            rules O map from rule to off|warning|error
            limits O map from attachment_bytes|front_matter_bytes|output_factor|page_bytes|page_seconds|table_cells|table_columns|yaml_depth to whole number
            licences O list of {id R text 1-60, name R text 2-120, url O web address, strictness R whole number, mixes O true|false}
            public_mailboxes O list of pattern
            offline_zip O true|false
            emit O {feeds O true|false, data O true|false}
            """);

    [Fact]
    public void Every_kind_is_declared() => Pages.Concat(Records).Select(row => (ContentKind)row[0]).ShouldBe(Enum.GetValues<ContentKind>(), ignoreOrder: true);

    [Fact]
    public void Every_schema_says_what_it_makes_and_names_each_field_once()
    {
        foreach (var kind in Enum.GetValues<ContentKind>())
        {
            Schemas.Of(kind).Kind.ShouldBe(kind);
            Schemas.Of(kind).Fields.Select(field => field.Name).ShouldBeUnique(kind.ToString());
        }
    }

    [Fact]
    public void Every_field_says_what_to_write_in_a_sentence()
    {
        foreach (var field in Enum.GetValues<ContentKind>().SelectMany(kind => Schemas.Of(kind).Fields).Concat(SiteSchema.All).SelectMany(Inner))
        {
            field.Help.ShouldEndWith(".", customMessage: field.Name);
            field.Help.Length.ShouldBeInRange(8, 160, field.Name);
        }
    }

    [Fact]
    public void The_same_field_may_be_needed_by_one_type_and_not_by_another()
    {
        CommonFields.Themes.Needed().ShouldBe(CommonFields.Themes);
        CommonFields.Themes.Needed().GetHashCode().ShouldBe(CommonFields.Themes.GetHashCode());
        CommonFields.Themes.Needed().Required.ShouldBeTrue();
        CommonFields.Themes.Required.ShouldBeFalse();
    }

    [Fact]
    public void Headings_of_a_full_case_and_of_a_note()
    {
        static string Words(IEnumerable<BodyHeading> headings) => string.Join(", ", headings.Select(heading => (heading.Required ? "" : "perhaps ") + heading.Text));

        Words(CaseStudySchema.FullHeadings).ShouldBe("Challenge, What was done, Result, Lessons, perhaps Cost, perhaps Keeping it going, perhaps Next steps");
        Words(CaseStudySchema.NoteHeadings).ShouldBe("perhaps Challenge, What was done, Result, perhaps Lessons, perhaps Cost, perhaps Keeping it going, perhaps Next steps");
        Schemas.Of(ContentKind.CaseStudy).Headings.ShouldBe(CaseStudySchema.FullHeadings);
        Schemas.Of(ContentKind.Guide).Headings.ShouldBeEmpty();
    }

    // The relation that each field makes, by the table "Relations" and the words of each type.
    [Theory]
    [InlineData(ContentKind.CaseStudy, "councils", Relation.Council)]
    [InlineData(ContentKind.CaseStudy, "organisations", Relation.Organisation)]
    [InlineData(ContentKind.CaseStudy, "networks", Relation.Network)]
    [InlineData(ContentKind.CaseStudy, "regions", Relation.Region)]
    [InlineData(ContentKind.CaseStudy, "themes", Relation.Theme)]
    [InlineData(ContentKind.CaseStudy, "outcomes", Relation.Outcome)]
    [InlineData(ContentKind.CaseStudy, "services", Relation.Service)]
    [InlineData(ContentKind.CaseStudy, "audiences", Relation.Audience)]
    [InlineData(ContentKind.CaseStudy, "sources", Relation.Source)]
    [InlineData(ContentKind.CaseStudy, "measures", Relation.Source)]
    [InlineData(ContentKind.CaseStudy, "related", Relation.Related)]
    [InlineData(ContentKind.CaseStudy, "superseded_by", Relation.SupersededBy)]
    [InlineData(ContentKind.CaseStudy, "contact", Relation.Contact)]
    [InlineData(ContentKind.Guide, "networks", Relation.Network)]
    [InlineData(ContentKind.Guide, "examples", Relation.Example)]
    [InlineData(ContentKind.Guide, "toolkit_sections", Relation.ToolkitSection)]
    [InlineData(ContentKind.Guide, "prerequisites", Relation.Prerequisite)]
    [InlineData(ContentKind.Network, "parent", Relation.Parent)]
    [InlineData(ContentKind.Network, "area", Relation.Area)]
    [InlineData(ContentKind.Network, "members", Relation.Member)]
    [InlineData(ContentKind.Network, "partners", Relation.Partner)]
    [InlineData(ContentKind.Toolkit, "owner", Relation.Owner)]
    [InlineData(ContentKind.ToolkitSection, "guides", Relation.Guide)]
    [InlineData(ContentKind.ToolkitSection, "examples", Relation.Example)]
    [InlineData(ContentKind.Pack, "coordinator", Relation.Coordinator)]
    [InlineData(ContentKind.Pack, "parts", Relation.PackItem)]
    [InlineData(ContentKind.Pack, "replaces", Relation.Replaces)]
    [InlineData(ContentKind.Theme, "broader", Relation.Broader)]
    [InlineData(ContentKind.Theme, "replaced_by", Relation.ReplacedBy)]
    [InlineData(ContentKind.Council, "replaced_by", Relation.ReplacedBy)]
    [InlineData(ContentKind.Council, "region", Relation.Region)]
    [InlineData(ContentKind.Organisation, "replaced_by", Relation.ReplacedBy)]
    [InlineData(ContentKind.GlossaryTerm, "see", Relation.See)]
    public void A_field_that_names_another_thing_says_how(ContentKind kind, string name, Relation relation) =>
        Inner(Schemas.Of(kind).Fields.Single(field => field.Name == name)).Select(field => Leaf(field.Type)).OfType<RefType>()
            .Select(type => type.Relation).Distinct().ShouldBe([relation]);

    private static IEnumerable<Field> Inner(Field field) => Leaf(field.Type) is IGroupType group ? group.Fields.SelectMany(Inner).Prepend(field) : [field];

    private static FieldType Leaf(FieldType type) => type is IListType list ? Leaf(list.Item) : type;

    private static string Line(Field field) => $"{field.Name} {(field.Required ? 'R' : 'O')} {Words(field.Type)}";

    private static string Words(FieldType type) => type switch
    {
        IListType list => $"list of {Words(list.Item)}" + (list is { Max: <= 4, Min: var min, Max: var max } && list.Item is RefType ? $" {min}-{max}" : ""),
        IGroupType group => "{" + string.Join(", ", group.Fields.Select(Line)) + "}",
        IMapType map => $"map from {(map.Keys.IsEmpty ? map.KeyName : string.Join('|', map.Keys))} to {Words(map.Item)}",
        IChoiceType choice => string.Join('|', choice.Names),
        TextType text => $"text {text.Min}-{text.Max}" + (text.FinalStop ? "" : " without final stop"),
        RefType reference => "ref to " + string.Join(' ', reference.Targets.Select(kind => kind == ContentKind.ToolkitSection ? "toolkit-sections" : kind.Folder())),
        NumberType number => number.Whole ? "whole number" : "number",
        MonthsType => "months " + string.Join('|', MonthsType.Allowed),
        PatternType { Pattern: var pattern } => pattern.EndsWith("html$", StringComparison.Ordinal) ? "address" : "pattern",
        FileType file => $"file of {file.Folder}",
        FlagType => "true|false",
        IdType => "id",
        DateType => "date",
        ImpreciseDateType => "imprecise date",
        WebAddressType => "web address",
        _ => throw new InvalidOperationException(type.GetType().Name),
    };
}
