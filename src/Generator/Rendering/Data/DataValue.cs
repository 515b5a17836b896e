using System.Collections.Immutable;
using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>
/// A value of a data file: JSON shows its shape, CSV its one-line reading. "Not recorded" is null, never empty text.
/// </summary>
internal abstract record DataValue
{
    /// <summary>Stands between the items of a list in CSV. A semicolon or a comma would part cells in some spreadsheets.</summary>
    public const string CsvListSeparator = " | ";

    /// <summary>A list with nothing in it.</summary>
    public static readonly DataValue None = new List([]);

    private DataValue()
    {
    }

    /// <summary>As it reads in one cell of a CSV file.</summary>
    public abstract string Line { get; }

    /// <summary>Text; null when it is empty.</summary>
    public static DataValue? Of(string? text) => string.IsNullOrEmpty(text) ? null : new Text(text);

    /// <summary>A number; null when it is not known.</summary>
    public static DataValue? Of(decimal? number) => number is { } value ? new Number(value) : null;

    /// <summary>A firm date: <c>2026-11-22</c>.</summary>
    public static DataValue? Of(DateOnly? day) => day is { } date ? new Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;

    /// <summary>A date of the past as it is written in content: <c>2010?/2011</c>.</summary>
    public static DataValue? Of(ImpreciseDate? date) => date is { } past ? new Text(past.ToString()) : null;

    /// <summary>The name of a thing: <c>themes/peer-challenge</c>.</summary>
    public static DataValue? Of(ContentRef? name) => name is { } target ? new Text(target.ToString()) : null;

    /// <summary>A list; empty where there is nothing.</summary>
    public static DataValue Of(IEnumerable<DataValue?> items) => new List([.. items.OfType<DataValue>()]);

    /// <summary>A list of texts; empty where there are none.</summary>
    public static DataValue Of(IEnumerable<string> texts) => Of(texts.Select(Of));

    /// <summary>A list of names; empty where there are none.</summary>
    public static DataValue Of(IEnumerable<ContentRef> names) => Of(names.Select(name => Of(name)));

    internal sealed record Text(string Value) : DataValue
    {
        public override string Line => Value;
    }

    internal sealed record Number(decimal Value) : DataValue
    {
        public override string Line => Value.ToString(CultureInfo.InvariantCulture);
    }

    internal sealed record List(ImmutableArray<DataValue> Items) : DataValue
    {
        public override string Line => Items.Length switch
        {
            0 => "",
            1 => Items[0].Line,
            _ => string.Join(CsvListSeparator, Items.Select(item => item.Line)),
        };
    }

    /// <summary>Named values that belong together.</summary>
    /// <param name="AsLine">The whole as one line, for CSV.</param>
    /// <param name="Fields">In the order in which JSON shows them.</param>
    internal sealed record Group(string AsLine, ImmutableArray<(string Name, DataValue? Value)> Fields) : DataValue
    {
        public override string Line => AsLine;
    }
}
