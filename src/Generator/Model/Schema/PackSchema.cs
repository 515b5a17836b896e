using System.Collections.Immutable;
using static Sharewell.Model.Fields;

namespace Sharewell.Model;

/// <summary>The declaration of guidance packs and of the hub's own pages (content model, "Pack" and "Page").</summary>
public static class PackSchema
{
    public static readonly Field<TypedRef> Coordinator = Ref(
        "coordinator", Relation.Coordinator, "Who puts it together: a network or an organisation, such as networks/culture-first.", ContentKind.Network, ContentKind.Organisation).Needed();

    public static readonly Field<string> Edition =
        new("edition", new PatternType("^[0-9]{4}\\.[0-9]{1,3}$", "a year, a point and a number, such as 2026.1"), "The edition, such as 2026.1.", Required: true);

    public static readonly Field<DateOnly> Date = Fields.Date("date", "The edition's date.").Needed();

    public static readonly Field<ImmutableArray<PackPart>> Parts = ListOf("parts", PartType(), "Its parts in order, each with a title and items.", min: 1).Needed();

    public static readonly Field<ImmutableArray<PackFormat>> Formats =
        ListOf("formats", new EnumType<PackFormat>(), "What it is published as: web, zip, print, epub. Leave it out for all four.", min: 1, max: 4);

    public static readonly Field<string> Cover = new("cover", new FileType("images"), "A cover picture from the images folder.");

    public static readonly Field<TypedRef> Replaces = Ref("replaces", Relation.Replaces, "The pack that it replaces, by id.", ContentKind.Pack);

    public static ContentSchema Schema { get; } = new(
        ContentKind.Pack,
        CommonFields.With(themes: false, audiences: true, sources: false, Coordinator, Edition, Date, Parts, Formats, Cover, Replaces));

    public static ContentSchema Page { get; } = new(
        ContentKind.Page, CommonFields.With(themes: false, audiences: false, sources: false));

    private static GroupType<PackPart> PartType()
    {
        var title = Text("title", 3, 90, "What the part is called.", finalStop: false).Needed();
        var note = Text("note", 3, 400, "What it is for.");
        var items = ListOf("items", ItemType(), "Its pages, such as guides/be-a-peer, or {ref: guides/be-a-peer, note: ...}.", min: 1).Needed();
        return new GroupType<PackPart>("part", [title, note, items], values => new PackPart(values.Text(title), values.Text(note), values.List(items)));
    }

    private static GroupType<PackItem> ItemType()
    {
        var page = new Field<TypedRef>("ref", new RefType(ContentKinds.Written, Relation.PackItem, Parts: true), "A page, such as guides/be-a-peer or networks/share-museums#roles.", true);
        var note = Text("note", 3, 300, "Why it is here.");
        return new GroupType<PackItem>(
            "item",
            [page, note],
            values => new PackItem(values.Get(page).Target, values.Get(page).Part, values.Text(note)),
            Shorthand: page,
            Detail: note);
    }
}
