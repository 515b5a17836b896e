using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>Everything that has a page of its own and that a ref can name.</summary>
public enum ContentKind
{
    CaseStudy,
    Guide,
    Network,
    Toolkit,
    ToolkitSection,
    Pack,
    Page,
    Theme,
    Outcome,
    Service,
    Region,
    Audience,
    Council,
    Organisation,
    Source,
    GlossaryTerm,
}

/// <summary>What each kind is called, where it lives and how Markdown links to it.</summary>
public static class ContentKinds
{
    private static readonly FrozenDictionary<ContentKind, Facts> All = new Dictionary<ContentKind, Facts>
    {
        [ContentKind.CaseStudy] = new("case-studies", "case study", "case studies", null),
        [ContentKind.Guide] = new("guides", "guide", "guides", null),
        [ContentKind.Network] = new("networks", "network", "networks", null),
        [ContentKind.Toolkit] = new("toolkit", "toolkit", "toolkits", null),
        [ContentKind.ToolkitSection] = new("toolkit", "toolkit section", "toolkit sections", null),
        [ContentKind.Pack] = new("packs", "pack", "packs", null),
        [ContentKind.Page] = new("pages", "page", "pages", null),
        [ContentKind.Theme] = new("themes", "theme", "themes", "theme"),
        [ContentKind.Outcome] = new("outcomes", "outcome", "outcomes", "outcome"),
        [ContentKind.Service] = new("services", "service area", "service areas", "service"),
        [ContentKind.Region] = new("regions", "region", "regions", "region"),
        [ContentKind.Audience] = new("audiences", "audience", "audiences", null),
        [ContentKind.Council] = new("councils", "council", "councils", "council"),
        [ContentKind.Organisation] = new("organisations", "organisation", "organisations", "organisation"),
        [ContentKind.Source] = new("sources", "source", "sources", "source"),
        [ContentKind.GlossaryTerm] = new("glossary", "glossary term", "glossary terms", "glossary"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ContentKind> BySchemeTable =
        All.Where(pair => pair.Value.LinkScheme is not null).ToFrozenDictionary(pair => pair.Value.LinkScheme!, pair => pair.Key);

    /// <summary>The kinds written in Markdown, in the order in which people meet them.</summary>
    public static ImmutableArray<ContentKind> Written { get; } =
        [ContentKind.CaseStudy, ContentKind.Guide, ContentKind.Network, ContentKind.Toolkit, ContentKind.ToolkitSection, ContentKind.Pack, ContentKind.Page];

    /// <summary>The five controlled vocabularies.</summary>
    public static ImmutableArray<ContentKind> Vocabularies { get; } =
        [ContentKind.Theme, ContentKind.Outcome, ContentKind.Service, ContentKind.Region, ContentKind.Audience];

    /// <summary>The first segment of its refs and, but for pages and the glossary, of its addresses: <c>case-studies</c>.</summary>
    public static string Folder(this ContentKind kind) => All[kind].Folder;

    /// <summary>As in a sentence: <c>case study</c>.</summary>
    public static string Singular(this ContentKind kind) => All[kind].Singular;

    /// <summary>As in a sentence: <c>case studies</c>.</summary>
    public static string Plural(this ContentKind kind) => All[kind].Plural;

    /// <summary>The short form of a Markdown link to it, <c>theme</c> in <c>theme:peer-challenge</c>; null where links go by source path.</summary>
    public static string? LinkScheme(this ContentKind kind) => All[kind].LinkScheme;

    /// <summary>The kind of a short form, or null. Letter case counts.</summary>
    public static ContentKind? ByLinkScheme(string scheme) => BySchemeTable.TryGetValue(scheme, out var kind) ? kind : null;

    /// <summary>The eight short forms in ordinal order.</summary>
    public static ImmutableArray<string> LinkSchemes { get; } = [.. BySchemeTable.Keys.Order(StringComparer.Ordinal)];

    /// <summary>True for terms of a vocabulary.</summary>
    public static bool IsVocabulary(this ContentKind kind) => kind is >= ContentKind.Theme and <= ContentKind.Audience;

    private sealed record Facts(string Folder, string Singular, string Plural, string? LinkScheme);
}
