using System.Text;
using System.Text.RegularExpressions;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>Writes values so that YAML reads back what was meant, whatever signs are in them.</summary>
internal static partial class YamlWriting
{
    /// <summary>What stands for a value that is still to be written.</summary>
    public const string Todo = "TODO";

    /// <summary>A value on one line, in quotes where it needs them; line breaks become spaces.</summary>
    public static string Scalar(string text)
    {
        var line = White().Replace(text, " ").Trim();
        return Plain().IsMatch(line) && !Reserved().IsMatch(line) ? line : Quoted(line);
    }

    /// <summary>A list on one line: <c>[a, b]</c>.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Scalar))}]";

    /// <summary>What a field of a type looks like while its value is missing: <c>TODO</c>, <c>{ from: TODO }</c>.</summary>
    public static string Placeholder(FieldType type) => type switch
    {
        IListType { Item: IGroupType { Shorthand: null } group } => $"[{Placeholder((FieldType)group)}]",
        IGroupType { Shorthand: null } group => $"{{ {string.Join(", ", Shown(group).Select(field => $"{field.Name}: {Placeholder(field.Type)}"))} }}",
        _ => Todo,
    };

    private static IEnumerable<Field> Shown(IGroupType group) => group.Fields.Any(field => field.Required) ? group.Fields.Where(field => field.Required) : group.Fields.Take(1);

    private static string Quoted(string line)
    {
        var text = new StringBuilder("\"");
        foreach (var letter in line)
        {
            if (letter is '"' or '\\') text.Append('\\');
            text.Append(letter);
        }

        return text.Append('"').ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    // Matches "A peer's view", "2011-07", "2010?", "csit/phase-1"; not "a: b", "a, b", "#1", "[a]", "- a".
    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N} ()'.?/–—-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();

    // What YAML takes for something else than text, in any of its versions.
    [GeneratedRegex("^(?:null|true|false|yes|no|on|off|y|n)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
