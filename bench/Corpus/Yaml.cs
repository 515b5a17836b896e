using System.Text;

namespace Sharewell.Bench.Corpus;

/// <summary>Fields as lines of YAML.</summary>
internal sealed class Yaml
{
    private readonly StringBuilder text = new();

    /// <summary>A line as it stands.</summary>
    public Yaml Line(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A field whose value needs no quotes.</summary>
    public Yaml Add(string name, object value) => Line($"{name}: {value}");

    /// <summary>A field with text in quotes.</summary>
    public Yaml Text(string name, string value) => Line($"{name}: {Quoted(value)}");

    /// <summary>A list on one line; nothing when it is empty.</summary>
    public Yaml List(string name, IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } joined ? Line($"{name}: [{joined}]") : this;

    /// <summary>A list of texts, an item a line.</summary>
    public Yaml Texts(string name, IEnumerable<string> items)
    {
        Line(name + ":");
        var indent = name[..^name.TrimStart().Length];
        foreach (var item in items) Line($"{indent}  - {Quoted(item)}");
        return this;
    }

    /// <summary>Text in quotes.</summary>
    public static string Quoted(string value) => $"\"{value.Replace('"', '\'')}\"";

    /// <summary>All lines.</summary>
    public override string ToString() => text.ToString();
}
