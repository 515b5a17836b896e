using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Sharewell.Rendering;

// A closed family: pages are lists of these, and theme/components has one component for each.

/// <summary>A piece of a page.</summary>
public abstract record Block;

/// <summary>A line that a reader must see first: draft, archived, superseded, overdue for review.</summary>
/// <param name="Kind">A class for the style sheet.</param>
/// <param name="Label">One or two words: "Draft".</param>
/// <param name="Text">The line.</param>
public sealed record Banner(string Kind, string Label, LinkedText Text) : Block;

/// <summary>Facts by name: beside the text, or at the foot of the page.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Id">The id of the heading.</param>
/// <param name="Facts">The facts.</param>
public sealed record FactList(string Heading, string Id, ImmutableArray<Fact> Facts) : Block;

/// <summary>One fact.</summary>
/// <param name="Label">Its name: "Stage".</param>
/// <param name="Values">What is known, one or more.</param>
public sealed record Fact(string Label, ImmutableArray<FactValue> Values);

/// <summary>One value of a fact.</summary>
/// <param name="Link">The words, with or without a link.</param>
/// <param name="Note">What is said after it: a role, a place in a source; empty for nothing.</param>
/// <param name="Mark">A small drawing that says its level; null for none.</param>
public sealed record FactValue(LinkView Link, string Note = "", MarkupString? Mark = null);

/// <summary>The headings of the page.</summary>
public sealed record Contents(ImmutableArray<ContentsEntry> Entries) : Block;

/// <summary>A heading of the page with those under it.</summary>
public sealed record ContentsEntry(LinkView Link, ImmutableArray<LinkView> Below);

/// <summary>The figures of a case.</summary>
public sealed record KeyFigures(string Heading, string Id, ImmutableArray<FigureView> Figures) : Block;

/// <summary>One figure.</summary>
/// <param name="Qualifier">"over", "exactly".</param>
/// <param name="Value">"80%".</param>
/// <param name="What">What was counted.</param>
/// <param name="When">When; empty where not recorded.</param>
/// <param name="Source">Where it comes from; null where the page's own sources say so.</param>
/// <param name="Change">Before and after; null where there was nothing before.</param>
public sealed record FigureView(string Qualifier, string Value, string What, string When, LinkView? Source, ChangeChart? Change);

/// <summary>Two bars on one scale from zero, with their numbers as a table beside them.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">Names the drawing and the table.</param>
/// <param name="Before">The bar before the work.</param>
/// <param name="After">The bar after it.</param>
public sealed record ChangeChart(string Id, string Title, ChartBar Before, ChartBar After);

/// <summary>A bar.</summary>
/// <param name="Label">"Before".</param>
/// <param name="Value">The number as people write it.</param>
/// <param name="Share">Its length, 0 to 100.</param>
public sealed record ChartBar(string Label, string Value, double Share);

/// <summary>Text that somebody wrote, as HTML.</summary>
/// <param name="Html">From <see cref="BodyRenderer"/>.</param>
/// <param name="Language">Its language where it is not the page's; null otherwise.</param>
public sealed record Prose(MarkupString Html, string? Language = null) : Block;

/// <summary>The picture of a page.</summary>
public sealed record Picture(PictureView View) : Block;

/// <summary>One line set apart from the text: what another council can copy.</summary>
public sealed record SetApart(string Heading, string Id, string Text) : Block;

/// <summary>Pages as rows: title, summary, a line of facts.</summary>
/// <param name="Heading">Its heading; empty where the page's title says it.</param>
/// <param name="Id">The id of the heading.</param>
/// <param name="Rows">The pages.</param>
public sealed record RowList(string Heading, string Id, ImmutableArray<Row> Rows) : Block
{
    /// <summary>How many there are in all: "23 case studies"; empty to say nothing.</summary>
    public string Count { get; init; } = "";

    /// <summary>A line under the heading; null for none.</summary>
    public LinkedText? Note { get; init; }

    /// <summary>Where the rest is; null where this is all.</summary>
    public LinkView? More { get; init; }

    /// <summary>True to leave out summaries.</summary>
    public bool Compact { get; init; }

    /// <summary>The level of the heading, 2 or 3. That of the titles of rows is one below, or 2 where there is no heading.</summary>
    public int Level { get; init; } = 2;
}

/// <summary>A page in a list.</summary>
/// <param name="Link">Its title.</param>
/// <param name="Summary">One line.</param>
/// <param name="Facts">What helps to choose: place, time, stage.</param>
/// <param name="Reason">Why it stands here; empty where the heading says so.</param>
public sealed record Row(LinkView Link, string Summary, ImmutableArray<RowFact> Facts, string Reason = "");

/// <summary>A fact of a row.</summary>
/// <param name="Text">The words.</param>
/// <param name="Mark">A small drawing that says its level; null for none.</param>
public sealed record RowFact(string Text, MarkupString? Mark = null);

/// <summary>Links with a number or a few words after each.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Id">The id of the heading.</param>
/// <param name="Links">The links.</param>
/// <param name="Shape">How they are set.</param>
public sealed record LinkList(string Heading, string Id, ImmutableArray<CountedLink> Links, LinkShape Shape = LinkShape.Lines) : Block
{
    /// <summary>A line under the heading; null for none.</summary>
    public LinkedText? Note { get; init; }

    /// <summary>Where the rest is; null where this is all.</summary>
    public LinkView? More { get; init; }

    /// <summary>The level of the heading, 2 or 3.</summary>
    public int Level { get; init; } = 2;
}

/// <summary>How links are set.</summary>
public enum LinkShape
{
    /// <summary>One a line.</summary>
    Lines,

    /// <summary>One after the other, as in a sentence.</summary>
    Run,

    /// <summary>One a line, in as many columns as fit.</summary>
    Columns,
}

/// <summary>A link with a number or a few words after it.</summary>
/// <param name="Link">The link.</param>
/// <param name="Count">The number to print; null for none.</param>
/// <param name="Note">A few words; empty for none.</param>
public sealed record CountedLink(LinkView Link, string? Count = null, string Note = "");

/// <summary>The responsibility summary of a network.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Id">The id of the heading.</param>
/// <param name="Network">Whose it is: printed alone, it must say so.</param>
/// <param name="Roles">The roles; empty where none is recorded.</param>
public sealed record ResponsibilitySummary(string Heading, string Id, string Network, ImmutableArray<RoleView> Roles) : Block;

/// <summary>A role.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Purpose">What it is for; may be empty.</param>
/// <param name="Responsibilities">What its holder does.</param>
/// <param name="Facts">Time and whom it reports to, where recorded.</param>
public sealed record RoleView(int Number, string Name, string Purpose, ImmutableArray<string> Responsibilities, ImmutableArray<Fact> Facts);

/// <summary>Lines of text as a list.</summary>
public sealed record Points(string Heading, string Id, ImmutableArray<string> Lines, bool Numbered = false) : Block;

/// <summary>The steps of a toolkit.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Id">The id of the heading.</param>
/// <param name="Place">"Step 4 of 13"; empty on the toolkit's own page.</param>
/// <param name="Steps">All steps in order.</param>
public sealed record StepPath(string Heading, string Id, string Place, ImmutableArray<StepView> Steps) : Block;

/// <summary>A step.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Link">Its title; current on its own page.</param>
/// <param name="Kind">"Phase".</param>
/// <param name="Summary">One line; empty beside the text.</param>
public sealed record StepView(int Number, LinkView Link, string Kind, string Summary);

/// <summary>The page before and the page after.</summary>
public sealed record Neighbours(string Label, LinkView? Previous, LinkView? Next) : Block;

/// <summary>A table of numbers or short words.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Id">The id of the heading.</param>
/// <param name="Columns">The heads of the columns, that of the row heads first.</param>
/// <param name="Rows">The rows.</param>
public sealed record FactTable(string Heading, string Id, ImmutableArray<string> Columns, ImmutableArray<TableRowView> Rows) : Block
{
    /// <summary>A line under the heading; null for none.</summary>
    public LinkedText? Note { get; init; }

    /// <summary>True where the cells are numbers.</summary>
    public bool Numbers { get; init; } = true;
}

/// <summary>A row of a table.</summary>
/// <param name="Head">What it is about.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Share">The length of a bar beside the first number, 0 to 100; null for none.</param>
public sealed record TableRowView(LinkView Head, ImmutableArray<LinkView> Cells, double? Share = null);

/// <summary>The evidence map: themes down, outcomes across.</summary>
public sealed record MapGrid(string Label, ImmutableArray<LinkView> Outcomes, ImmutableArray<MapRow> Rows, ImmutableArray<MapCell> Totals) : Block;

/// <summary>A theme of the map.</summary>
public sealed record MapRow(LinkView Theme, ImmutableArray<MapCell> Cells, MapCell Total);

/// <summary>A cell of the map.</summary>
/// <param name="Href">Its page; null where it is empty.</param>
/// <param name="Outcome">The outcome it stands for.</param>
/// <param name="Achieved">Cases that achieved it.</param>
/// <param name="Sought">Cases that seek it.</param>
/// <param name="Words">What it says in words: "3 achieved, 1 sought".</param>
/// <param name="Level">How strong its tint is, 0 to 5.</param>
public sealed record MapCell(string? Href, string Outcome, int Achieved, int Sought, string Words, int Level);

/// <summary>The evidence map as a small picture that leads to it.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Id">The id of the heading.</param>
/// <param name="Text">What it shows, in a sentence.</param>
/// <param name="Link">The map.</param>
/// <param name="Levels">The levels of the cells, row by row.</param>
public sealed record MapPicture(string Heading, string Id, string Text, LinkView Link, ImmutableArray<ImmutableArray<int>> Levels) : Block;

/// <summary>The search box.</summary>
/// <param name="Id">The id of the input.</param>
/// <param name="Action">The search page.</param>
/// <param name="Hint">What to type; may be empty.</param>
/// <param name="Large">True on the front page and on the search page.</param>
public sealed record SearchBox(string Id, string Action, string Hint, bool Large) : Block;

/// <summary>The place where the search script shows what it finds.</summary>
/// <param name="WithoutScripts">What is said where scripts are off.</param>
/// <param name="Said">What the script says, by key; it has no words of its own.</param>
/// <param name="Help">The query language by examples.</param>
public sealed record SearchResults(string WithoutScripts, ImmutableArray<(string Key, string Text)> Said, SearchHelp Help) : Block;

/// <summary>The query language by examples.</summary>
/// <param name="Heading">What the panel is called.</param>
/// <param name="Rows">What may be typed, and what comes of it.</param>
public sealed record SearchHelp(string Heading, ImmutableArray<(string Typed, string Meaning)> Rows);

/// <summary>What is said where a list would be empty.</summary>
public sealed record Nothing(LinkedText Text) : Block;

/// <summary>The other pages of a long list.</summary>
public sealed record Pager(string Label, string Place, LinkView? Previous, LinkView? Next) : Block;

/// <summary>Two pieces side by side on wide screens.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
/// <param name="Even">True where both weigh the same; else the left one is wider.</param>
public sealed record SideBySide(ImmutableArray<Block> Left, ImmutableArray<Block> Right, bool Even) : Block;

/// <summary>The words of the glossary.</summary>
public sealed record Glossary(ImmutableArray<GlossaryEntry> Entries) : Block;

/// <summary>A word of the glossary.</summary>
public sealed record GlossaryEntry(string Anchor, string Term, string Short, string AlsoCalled, string Definition, ImmutableArray<LinkView> See);

/// <summary>Letters that lead to the parts of an alphabetical list.</summary>
public sealed record LetterBar(string Label, ImmutableArray<LinkView> Letters) : Block;

/// <summary>A part of a pack.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Id">The id of the heading.</param>
/// <param name="Title">Its title.</param>
/// <param name="Note">What it is for; may be empty.</param>
/// <param name="Rows">Its pages.</param>
public sealed record PackPartView(int Number, string Id, string Title, string Note, ImmutableArray<Row> Rows) : Block;

/// <summary>Things within things.</summary>
public sealed record Tree(string Heading, string Id, ImmutableArray<Branch> Branches) : Block;

/// <summary>A thing and those within it.</summary>
public sealed record Branch(CountedLink Link, ImmutableArray<Branch> Below);

/// <summary>Lines of plain words, each with a link.</summary>
public sealed record Lines(string Heading, string Id, ImmutableArray<LinkedText> Texts) : Block;
