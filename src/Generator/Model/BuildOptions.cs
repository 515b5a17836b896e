namespace Sharewell.Model;

/// <summary>What the command line asked for, with defaults filled in and paths made absolute.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder with the content.</summary>
    public required string Input { get; init; }

    /// <summary>The folder that the site, its lock and its staging folders go to.</summary>
    public required string Output { get; init; }

    /// <summary>The folder with the theme's assets and words.</summary>
    public required string Theme { get; init; }

    /// <summary>The site's settings file; null for <c>site.yml</c> in the input folder.</summary>
    public string? Config { get; init; }

    /// <summary>In place of <c>base_url</c> in site.yml; null to leave it.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The UTC day that the site is built for.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>True to show drafts.</summary>
    public bool Drafts { get; init; }

    /// <summary>True to write the index that lunr.js reads, too.</summary>
    public bool LunrJson { get; init; }

    /// <summary>True to make PDFs of packs too, which takes an installed browser.</summary>
    public bool Pdf { get; init; }

    /// <summary>The browser that makes them, by path or name; null to look for one.</summary>
    public string? Browser { get; init; }
}
