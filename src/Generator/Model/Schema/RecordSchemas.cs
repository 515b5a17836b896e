using System.Collections.Immutable;
using static Sharewell.Model.Fields;

namespace Sharewell.Model;

/// <summary>The declaration of terms and records (content model, "Terms and records").</summary>
public static class RecordSchemas
{
    public static readonly Field<string> Id = new("id", new IdType(), "Lower-case letters, digits and hyphens. It is the address for ever.", Required: true);

    public static readonly Field<string> Label = Text("label", 2, 60, "What people read.", finalStop: false).Needed();

    public static readonly Field<string> Definition = Text("definition", 30, 200, "What it means: 30 to 200 characters.").Needed();

    public static readonly Field<ImmutableArray<string>> Aliases = Texts("aliases", "Other words for it.");

    public static readonly Field<string> ScopeNote = Text("scope_note", 5, 400, "When to use it, and what to use in its place.");

    public static readonly Field<decimal> Order = new("order", new NumberType(true, 1, 999), "Its place in lists.");

    public static readonly Field<string> LabelCy = Text("label_cy", 2, 60, "Its label in Welsh.");

    public static readonly Field<string> Gss = new("gss", new PatternType("^[A-Z][0-9]{8}$", "a letter and 8 digits, such as E12000007"), "The ONS code of nine characters.");

    public static readonly Field<string> Name = Text("name", 2, 90, "What people call it.").Needed();

    public static readonly Field<string> OfficialName = Text("official_name", 2, 120, "Its name in law.").Needed();

    public static readonly Field<CouncilType> CouncilType = Choice<CouncilType>("type", "county, unitary, district, metropolitan-district or london-borough.").Needed();

    public static readonly Field<TypedRef> CouncilRegion = Ref("region", Relation.Region, "Its region, by id.", ContentKind.Region).Needed();

    public static readonly Field<ImmutableArray<string>> FormerGss =
        ListOf("former_gss", new PatternType("^[A-Z][0-9]{8}$", "a letter and 8 digits, such as E08000016"), "ONS codes that it had before.");

    public static readonly Field<string> Code = new("code", new PatternType("^[A-Z]{3}$", "three capital letters, such as KEN"), "Its code of three letters.");

    public static readonly Field<ImpreciseDate> Began = Imprecise("began", "When it began.");

    public static readonly Field<ImpreciseDate> Ended = Imprecise("ended", "When it ended.");

    public static readonly Field<string> Website = new("website", new WebAddressType(), "Its website.");

    public static readonly Field<OrganisationKind> OrganisationKind = Choice<OrganisationKind>(
        "kind", "government, sector-body, professional-body, regulator, arms-length-body, authority, partnership, charity or company.").Needed();

    public static readonly Field<string> ShortName = Text("short_name", 2, 40, "A shorter name.");

    public static readonly Field<ImmutableArray<string>> FormerNames = Texts("former_names", "Names that it had before.");

    public static readonly Field<string> SourceTitle = Text("title", 5, 200, "What the document is called.").Needed();

    public static readonly Field<string> Publisher = Text("publisher", 2, 120, "Who published it.").Needed();

    public static readonly Field<ImpreciseDate> SourceDate = Imprecise("date", "When, as firm as is known: 2012-08, 2009?.").Needed();

    public static readonly Field<string> SourceFile = Text("file", 2, 200, "The name of its file, as the editors hold it.");

    public static readonly Field<string> SourceUrl = new("url", new WebAddressType(), "Its address on the web.");

    public static readonly Field<string> SourceLicence = Text("licence", 1, 60, "The SPDX id of its licence, where it states one.");

    public static readonly Field<string> Note = Text("note", 3, 600, "What a reader should know of it.");

    public static readonly Field<string> GlossaryName = Text("term", 2, 80, "The term.").Needed();

    public static readonly Field<string> GlossaryDefinition = Text("definition", 10, 500, "What it means, in a sentence or two.").Needed();

    public static readonly Field<string> Short = Text("short", 2, 20, "Its abbreviation.");

    public static readonly Field<ImmutableArray<TypedRef>> See =
        Refs("see", Relation.See, "Where to read more, such as organisations/lga.", Enum.GetValues<ContentKind>());

    /// <summary>The schema of a vocabulary's terms or of a kind of record.</summary>
    public static ContentSchema Of(ContentKind kind) => kind switch
    {
        ContentKind.Region => Term(kind, Gss),
        _ when kind.IsVocabulary() => Term(kind),
        ContentKind.Council => new(
            kind,
            [Id, Name, OfficialName, CouncilType, CouncilRegion, Gss, FormerGss, Code, Began, Ended, ReplacedBy(ContentKind.Council), Website]),
        ContentKind.Organisation => new(kind, [Id, Name, OrganisationKind, ShortName, FormerNames, ReplacedBy(ContentKind.Organisation), Website]),
        ContentKind.Source => new(kind, [Id, SourceTitle, Publisher, SourceDate, SourceFile, SourceUrl, SourceLicence, Note]),
        _ => new(kind, [Id, GlossaryName, GlossaryDefinition, Short, Aliases, See]),
    };

    private static ContentSchema Term(ContentKind kind, params Field[] more) => new(
        kind,
        [
            Id, Label, Definition,
            Ref("broader", Relation.Broader, "The wider term, by id.", kind),
            Aliases, ScopeNote, Order, LabelCy,
            Ref("replaced_by", Relation.ReplacedBy, "The term to use in its place, by id.", kind),
            .. more,
        ]);

    private static Field<ImmutableArray<TypedRef>> ReplacedBy(ContentKind kind) =>
        Refs("replaced_by", Relation.ReplacedBy, "What took over from it, by id.", kind);
}
