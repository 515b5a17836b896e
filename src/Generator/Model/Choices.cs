namespace Sharewell.Model;

/// <summary>Whether a page is shown.</summary>
public enum PageStatus
{
    Draft,
    Published,

    /// <summary>Kept with a banner; last in search; out of home, what's new and counts.</summary>
    Archived,

    /// <summary>The same, with a link to the page that took its place.</summary>
    Superseded,
}

/// <summary>Languages that a page may be written in.</summary>
public enum Language
{
    En,
    Cy,
}

/// <summary>How much a case study's source gives.</summary>
public enum CaseKind
{
    Full,
    Note,
}

/// <summary>How far the work had come when its source was written, least first.</summary>
public enum Stage
{
    Proposed,
    InPreparation,
    UnderWay,
    Delivered,
    Evaluated,
}

/// <summary>How firm the story is, least first.</summary>
public enum Evidence
{
    Described,
    SelfReported,
    ParticipantFeedback,
    Counted,
    IndependentlyAssessed,
}

/// <summary>A council's or organisation's part in a case.</summary>
public enum PartRole
{
    Subject,
    Mentor,
    Peer,
    Partner,
    Contributor,
    Area,
}

/// <summary>How exact a figure is; always printed.</summary>
public enum Qualifier
{
    Exact,
    About,
    Over,
    Under,
}

/// <summary>What a figure counts.</summary>
public enum MeasureUnit
{
    Count,
    Percent,
    GBP,
    Days,
}

/// <summary>What a guide does for its reader.</summary>
public enum GuideKind
{
    HowTo,
    Explanation,
    Reference,
    Checklist,
}

/// <summary>How far a network reaches.</summary>
public enum NetworkLevel
{
    Model,
    National,
    Regional,
    County,
    SubCounty,
    Sector,
    Online,
}

/// <summary>What a network is today.</summary>
public enum NetworkActivity
{
    Active,
    Historical,
    Proposed,
    NotRecorded,
}

/// <summary>What a toolkit section is for.</summary>
public enum SectionKind
{
    Overview,
    Phase,
    Element,
    Theme,
    Reference,
    Guidance,
}

/// <summary>What a pack is published as.</summary>
public enum PackFormat
{
    Web,
    Zip,
    Print,
    Epub,
}

/// <summary>Kinds of council in England and Wales.</summary>
public enum CouncilType
{
    County,
    Unitary,
    District,
    MetropolitanDistrict,
    LondonBorough,
}

/// <summary>Kinds of organisation.</summary>
public enum OrganisationKind
{
    Government,
    SectorBody,
    ProfessionalBody,
    Regulator,
    ArmsLengthBody,
    Authority,
    Partnership,
    Charity,
    Company,
}
