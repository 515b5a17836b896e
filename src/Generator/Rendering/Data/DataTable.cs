using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>One set of data, which is written as a JSON and as a CSV file.</summary>
/// <param name="Name">The stem of both file names: <c>case-studies</c>.</param>
/// <param name="Title">What is in it, as a title.</param>
/// <param name="Help">What one row is, as a sentence.</param>
/// <param name="Fields">The names of its fields and what they say, in order.</param>
/// <param name="RowCount">How many rows there are.</param>
/// <param name="Rows">Makes the rows, each with one value a field.</param>
internal sealed record DataTable(
    string Name,
    string Title,
    string Help,
    ImmutableArray<(string Name, string Help)> Fields,
    int RowCount,
    Func<IEnumerable<ImmutableArray<DataValue?>>> Rows)
{
    /// <summary>Where the JSON file stands.</summary>
    public SiteUrl Json => new($"data/{Name}.json");

    /// <summary>Where the CSV file stands.</summary>
    public SiteUrl Csv => new($"data/{Name}.csv");

    /// <summary>A table with a row for each thing, in the order given.</summary>
    public static DataTable Of<T>(string name, string title, string help, ImmutableArray<T> things, params ImmutableArray<DataColumn<T>> columns) => new(
        name,
        title,
        help,
        [.. columns.Select(column => (column.Name, column.Help))],
        things.Length,
        () => things.Select(thing => columns.Select(column => column.Value(thing)).ToImmutableArray()));
}
