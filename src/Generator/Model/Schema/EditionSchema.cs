using System.Collections.Immutable;
using static Sharewell.Model.Fields;

namespace Sharewell.Model;

/// <summary>The declaration of a recorded edition of a pack (content model, "Pack"). The program writes these files; people read them.</summary>
public static class EditionSchema
{
    public static readonly Field<string> Pack = new("pack", new IdType(), "The id of the pack.", Required: true);

    public static readonly Field<string> Edition = PackSchema.Edition;

    public static readonly Field<DateOnly> Date = PackSchema.Date;

    public static readonly Field<string> Words = new("words", Hash, "The hash of what the pack itself said: its introduction, its parts.");

    public static readonly Field<ImmutableArray<EditionItem>> Items = ListOf("items", ItemType(), "What was in it.", min: 1).Needed();

    public static ImmutableArray<Field> All { get; } = [Pack, Edition, Date, Words, Items];

    private static PatternType Hash => new("^[0-9a-f]{64}$", "64 hexadecimal digits");

    private static GroupType<EditionItem> ItemType()
    {
        var name = Text("ref", 3, 200, "A page as it was named then.").Needed();
        var title = Text("title", 1, 200, "Its title then.").Needed();
        var hash = new Field<string>("sha256", Hash, "The hash of what it said.", Required: true);
        return new GroupType<EditionItem>("item", [name, title, hash], values => new EditionItem(values.Text(name), values.Text(title), values.Text(hash)));
    }
}
