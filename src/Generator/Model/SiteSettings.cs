using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>What site.yml says, with what it leaves open filled in.</summary>
public sealed record SiteSettings
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Publisher { get; init; }

    public required Language Language { get; init; }

    /// <summary>The licence of pages that name none.</summary>
    public required Licence Licence { get; init; }

    /// <summary>What site.yml names: linking looks it up.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Where the site will stand, ending in a slash; null when not known: then there are no absolute addresses at all.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whom to credit for pages that do not say; empty when not given.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>The role to ask about pages that do not say; null when not given.</summary>
    public string? ContactRole { get; init; }

    /// <summary>The organisation of that role; null when not given.</summary>
    public ContentRef? ContactOrganisation { get; init; }

    /// <summary>The web address of the source repository, without a slash at the end; null when there are to be no edit links.</summary>
    public string? RepositoryUrl { get; init; }

    /// <summary>The branch that edit links name.</summary>
    public string RepositoryBranch { get; init; } = "main";

    /// <summary>Extra links for the top of every page.</summary>
    public ImmutableArray<NavigationLink> Navigation { get; init; } = [];

    /// <summary>A line for the foot of every page; may be empty.</summary>
    public string Footer { get; init; } = "";

    public ThemeSettings Theme { get; init; } = new();

    /// <summary>Months until a page is due for review, by kind; a kind that is not here is never due.</summary>
    public ImmutableDictionary<ContentKind, int> ReviewMonths { get; init; } = ImmutableDictionary<ContentKind, int>.Empty;

    /// <summary>Other words for headings: from what is typed, in lower case, to the heading that it stands for.</summary>
    public ImmutableDictionary<string, string> HeadingSynonyms { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What rules weigh, by name, where site.yml changes it.</summary>
    public ImmutableDictionary<string, Severity> Rules { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    public ContentLimits Limits { get; init; } = new();

    /// <summary>All licences that content may name, by SPDX id.</summary>
    public required ImmutableDictionary<string, Licence> Licences { get; init; }

    /// <summary>E-mail addresses that pages may print.</summary>
    public ImmutableArray<string> PublicMailboxes { get; init; } = [];

    /// <summary>True where the whole hub is to be offered as a zip.</summary>
    public bool OfflineZip { get; init; }

    /// <summary>True where Atom feeds are written. They need <see cref="BaseUrl"/> as well.</summary>
    public bool EmitFeeds { get; init; } = true;

    /// <summary>True where everything is written as JSON and CSV too.</summary>
    public bool EmitData { get; init; } = true;
}

/// <summary>A link at the top of every page.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Target">The page.</param>
public sealed record NavigationLink(string Label, ContentRef Target);

/// <summary>What site.yml changes of the theme's look.</summary>
public sealed record ThemeSettings
{
    /// <summary>A picture in <c>images/</c>; null for the site's title in words.</summary>
    public string? Logo { get; init; }

    /// <summary>A picture in <c>images/</c>; null for the theme's own.</summary>
    public string? Favicon { get; init; }

    /// <summary>A picture in <c>images/</c> for previews elsewhere; null for none.</summary>
    public string? SocialImage { get; init; }

    /// <summary>Colour tokens by name, such as <c>accent</c>, as <c>#rrggbb</c>.</summary>
    public ImmutableDictionary<string, string> Colours { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>How much one page may cost. site.yml may raise each by its name here in snake case (<c>limits</c>).</summary>
public sealed record ContentLimits
{
    private const int FreeOutput = 64 * 1024;

    /// <summary>Bytes of front matter, from <c>---</c> to <c>---</c>, and of a YAML file 32 times that.</summary>
    public int FrontMatterBytes { get; init; } = 64 * 1024;

    /// <summary>Maps and lists inside each other.</summary>
    public int YamlDepth { get; init; } = 8;

    /// <summary>Bytes of a page.</summary>
    public int PageBytes { get; init; } = 1024 * 1024;

    /// <summary>Columns of a table.</summary>
    public int TableColumns { get; init; } = 200;

    /// <summary>Cells of a table, rows times columns, empty ones included.</summary>
    public int TableCells { get; init; } = 50_000;

    /// <summary>HTML that a body may become, as a multiple of its length; 64 KiB more are free.</summary>
    public int OutputFactor { get; init; } = 20;

    /// <summary>Seconds in which a page must be parsed.</summary>
    public int PageSeconds { get; init; } = 10;

    /// <summary>The most characters of HTML that a body of a length may become.</summary>
    public long OutputOf(int length) => ((long)OutputFactor * length) + FreeOutput;

    /// <summary>Bytes of a picture or a file for download.</summary>
    public int AttachmentBytes { get; init; } = 5 * 1024 * 1024;
}
