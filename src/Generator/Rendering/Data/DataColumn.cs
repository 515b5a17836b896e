namespace Sharewell.Rendering;

/// <summary>One field of a data file, the same in JSON and in CSV.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
/// <param name="Name">In snake case, as content spells its fields.</param>
/// <param name="Help">What it says, for <c>data/index.json</c>.</param>
/// <param name="Value">Gives its value in a row; null where nothing is recorded.</param>
internal sealed record DataColumn<T>(string Name, string Help, Func<T, DataValue?> Value);
