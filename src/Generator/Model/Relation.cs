namespace Sharewell.Model;

/// <summary>How one thing of the hub names another. Typed once, shown on both sides.</summary>
public enum Relation
{
    Theme,
    Outcome,
    Service,
    Audience,
    Region,
    Council,
    Organisation,
    Network,
    Source,

    /// <summary>A guide's or a toolkit section's case study.</summary>
    Example,

    /// <summary>A guide's toolkit sections.</summary>
    ToolkitSection,

    /// <summary>A toolkit section's guides.</summary>
    Guide,

    /// <summary>What to read before a guide.</summary>
    Prerequisite,

    /// <summary>The network that a network is part of.</summary>
    Parent,

    /// <summary>A council that belongs to a network.</summary>
    Member,

    /// <summary>A region or council that a network covers.</summary>
    Area,

    /// <summary>An organisation that a network works with.</summary>
    Partner,

    /// <summary>The network or organisation that keeps a toolkit.</summary>
    Owner,

    /// <summary>The network or organisation that puts a pack together.</summary>
    Coordinator,

    /// <summary>The organisation to ask about a page.</summary>
    Contact,

    /// <summary>A page in a pack.</summary>
    PackItem,

    /// <summary>The pack that a pack replaces.</summary>
    Replaces,

    /// <summary>What an author holds to be related; reads both ways.</summary>
    Related,

    /// <summary>The page that takes a superseded page's place.</summary>
    SupersededBy,

    /// <summary>The council, organisation or term that took over.</summary>
    ReplacedBy,

    /// <summary>The wider term.</summary>
    Broader,

    /// <summary>A glossary term's further reading.</summary>
    See,

    /// <summary>The page of which a page is a translation.</summary>
    TranslationOf,

    /// <summary>A link in a body.</summary>
    LinksTo,
}
