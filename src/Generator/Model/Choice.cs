using System.Collections.Immutable;
using System.Text;

namespace Sharewell.Model;

/// <summary>The names by which content spells the members of an enumeration: <c>UnderWay</c> is <c>under-way</c>, <c>GBP</c> stays <c>GBP</c>.</summary>
/// <typeparam name="T">An enumeration whose members are numbered from 0 without gaps.</typeparam>
public static class Choice<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<T> Members = [.. Enum.GetValues<T>()];

    /// <summary>All names, in the order of the declaration.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Members.Select(member => Spell(member.ToString()))];

    /// <summary>The name of a member.</summary>
    public static string Name(T member) => Names[Members.IndexOf(member)];

    /// <summary>The member of a name, letter case counting; null when there is none.</summary>
    public static T? Find(string name) => Names.IndexOf(name) is var index and >= 0 ? Members[index] : null;

    private static string Spell(string member)
    {
        if (!member.Any(char.IsAsciiLetterLower)) return member;
        var name = new StringBuilder();
        foreach (var letter in member)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0) name.Append('-');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}

/// <summary>Spells members of enumerations as content does.</summary>
public static class Choice
{
    /// <summary>The name of a member: <c>Stage.UnderWay.Name()</c> is <c>under-way</c>.</summary>
    public static string Name<T>(this T member)
        where T : struct, Enum => Choice<T>.Name(member);
}
