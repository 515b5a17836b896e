using System.Collections.Immutable;
using Sharewell.Diagnostics;
using static Sharewell.Model.Fields;

namespace Sharewell.Model;

/// <summary>The declaration of site.yml (content model, "site.yml").</summary>
public static class SiteSchema
{
    public static readonly Field<string> Title = Text("title", 2, 90, "What the hub is called.", finalStop: false).Needed();

    public static readonly Field<string> Summary = Text("summary", 40, 240, "What it is, in 40 to 240 characters.").Needed();

    public static readonly Field<string> Publisher = Text("publisher", 2, 120, "Who publishes it.").Needed();

    public static readonly Field<string> BaseUrl = new("base_url", new WebAddressType(), "Where it will stand, such as https://hub.example.org/.");

    public static readonly Field<Language> Language = Choice<Language>("language", "The language of pages that do not say: en or cy.").Needed();

    public static readonly Field<string> Licence = Text("licence", 1, 60, "The SPDX id of the licence of pages that do not say.").Needed();

    public static readonly Field<string> Attribution = Text("attribution", 2, 200, "Whom to credit for pages that do not say.");

    public static readonly Field<PageContact> Contact = CommonFields.Contact;

    public static readonly Field<(string Url, string Branch)> Repository = Group("repository", RepositoryType(), "Where the content is kept, for links to suggest a change.");

    public static readonly Field<ImmutableArray<NavigationLink>> Navigation = ListOf("navigation", NavigationType(), "Extra links for the top of every page.", max: 12);

    public static readonly Field<string> Footer = Text("footer", 2, 600, "A line for the foot of every page.");

    public static readonly Field<ThemeSettings> Theme = Group("theme", ThemeType(), "Logo, colours, icons.");

    public static readonly Field<ImmutableDictionary<string, int>> Review = new(
        "review", new MapType<int>(new MonthsType(), ReviewKinds(), "kind of page"), "How long each kind of page holds: {case-study: 24m, guide: 12m}.");

    public static readonly Field<ImmutableDictionary<string, ImmutableArray<string>>> HeadingSynonyms = new(
        "heading_synonyms",
        new MapType<ImmutableArray<string>>(new ListType<string>(new TextType(2, 80)), [.. CaseStudySchema.FullHeadings.Select(heading => heading.Text)], "heading"),
        "Other words for headings: {What was done: [Approach, What we did]}.");

    public static readonly Field<ImmutableDictionary<string, Severity>> Rules = new(
        "rules", new MapType<Severity>(new EnumType<Severity>(), [], "rule"), "What rules weigh: {heading-skip: off}.");

    public static readonly Field<ImmutableDictionary<string, decimal>> Limits = new(
        "limits", new MapType<decimal>(new NumberType(true, 1, 1_000_000_000), [.. LimitSetters.Keys], "limit"), "How much one page may cost: {page_bytes: 2000000}.");

    public static readonly Field<ImmutableArray<Licence>> Licences = ListOf("licences", LicenceType(), "Licences beside those that the hub knows.");

    public static readonly Field<ImmutableArray<string>> PublicMailboxes = ListOf(
        "public_mailboxes", new PatternType("^[^@\\s]+@[^@\\s]+$", "an e-mail address"), "E-mail addresses of bodies, not of persons, that pages may print.");

    public static readonly Field<bool> OfflineZip = new("offline_zip", new FlagType(), "true to offer the whole hub as a zip.");

    public static readonly Field<(bool Feeds, bool Data)> Emit = Group("emit", EmitType(), "What to write beside pages: {feeds: true, data: true}.");

    /// <summary>The name of the field with colour tokens, in <see cref="Theme"/>.</summary>
    public const string Colours = "colours";

    /// <summary>All its fields.</summary>
    public static ImmutableArray<Field> All { get; } =
    [
        Title, Summary, Publisher, BaseUrl, Language, Licence, Attribution, Contact, Repository, Navigation, Footer, Theme, Review,
        HeadingSynonyms, Rules, Limits, Licences, PublicMailboxes, OfflineZip, Emit,
    ];

    /// <summary>The kinds of page that may be due for review, by the names that <c>review</c> uses.</summary>
    public static ImmutableDictionary<string, ContentKind> ReviewNames { get; } =
        ContentKinds.Written.ToImmutableDictionary(kind => kind.Singular().Replace(' ', '-'), StringComparer.Ordinal);

    /// <summary>The limits by the names that <c>limits</c> uses.</summary>
    public static ImmutableSortedDictionary<string, Func<ContentLimits, int, ContentLimits>> LimitSetters => LimitTable.Setters;

    private static ImmutableArray<string> ReviewKinds() => [.. ContentKinds.Written.Select(kind => kind.Singular().Replace(' ', '-'))];

    private static GroupType<(string Url, string Branch)> RepositoryType()
    {
        var url = new Field<string>("url", new WebAddressType(), "The repository's address.", true);
        var branch = Text("branch", 1, 100, "The branch. Leave it out for main.");
        return new("repository", [url, branch], values => (values.Text(url).TrimEnd('/'), values.Has(branch) ? values.Text(branch) : "main"), Shorthand: url);
    }

    private static GroupType<NavigationLink> NavigationType()
    {
        var label = Text("label", 2, 40, "Its words.").Needed();
        var page = Ref("ref", Relation.LinksTo, "The page, such as pages/about.", Enum.GetValues<ContentKind>()).Needed();
        return new("link", [label, page], values => new NavigationLink(values.Text(label), values.Get(page).Target));
    }

    private static GroupType<ThemeSettings> ThemeType()
    {
        var logo = new Field<string>("logo", new FileType("images"), "A picture from the images folder.");
        var favicon = new Field<string>("favicon", new FileType("images"), "A picture from the images folder.");
        var social = new Field<string>("social_image", new FileType("images"), "A picture from the images folder.");
        var colours = new Field<ImmutableDictionary<string, string>>(
            Colours,
            new MapType<string>(new PatternType("^#[0-9a-fA-F]{6}$", "a colour such as #0b5563"), [], "colour"),
            "Colour tokens: {accent: \"#0b5563\"}.");
        return new(
            "theme",
            [logo, colours, favicon, social],
            values => new ThemeSettings { Logo = values.Get(logo), Favicon = values.Get(favicon), SocialImage = values.Get(social), Colours = values.Map(colours) });
    }

    private static GroupType<Licence> LicenceType()
    {
        var id = Text("id", 1, 60, "Its SPDX id.").Needed();
        var name = Text("name", 2, 120, "As people write it.").Needed();
        var url = new Field<string>("url", new WebAddressType(), "Its text.");
        var strictness = new Field<decimal>("strictness", new NumberType(true, 1, 1000), "Its place from 1, free, to 100, closed. CC-BY-4.0 has 20, CC-BY-NC-SA-3.0 has 30.", true);
        var mixes = new Field<bool>("mixes", new FlagType(), "false where a pack may not hold it beside others.");
        return new(
            "licence",
            [id, name, url, strictness, mixes],
            values => new Licence(values.Text(id), values.Text(name), values.Get(url), (int)values.Get(strictness), values.Maybe(mixes) ?? true));
    }

    private static GroupType<(bool Feeds, bool Data)> EmitType()
    {
        var feeds = new Field<bool>("feeds", new FlagType(), "true to write feeds.");
        var data = new Field<bool>("data", new FlagType(), "true to write everything as JSON and CSV.");
        return new("emit", [feeds, data], values => (values.Maybe(feeds) ?? true, values.Maybe(data) ?? true));
    }

    // Apart, so that it is made before the fields that read it: static fields are set in the order in which they stand.
    private static class LimitTable
    {
        public static readonly ImmutableSortedDictionary<string, Func<ContentLimits, int, ContentLimits>> Setters =
            new Dictionary<string, Func<ContentLimits, int, ContentLimits>>(StringComparer.Ordinal)
            {
                ["front_matter_bytes"] = (limits, n) => limits with { FrontMatterBytes = n },
                ["yaml_depth"] = (limits, n) => limits with { YamlDepth = n },
                ["page_bytes"] = (limits, n) => limits with { PageBytes = n },
                ["table_columns"] = (limits, n) => limits with { TableColumns = n },
                ["table_cells"] = (limits, n) => limits with { TableCells = n },
                ["output_factor"] = (limits, n) => limits with { OutputFactor = n },
                ["page_seconds"] = (limits, n) => limits with { PageSeconds = n },
                ["attachment_bytes"] = (limits, n) => limits with { AttachmentBytes = n },
            }.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
