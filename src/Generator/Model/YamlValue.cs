using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>A piece of YAML after the guard: no anchors, aliases or tags, keys that are plain text, each with its place in the file.</summary>
/// <param name="Span">Where it stands; of a list or a map its first line.</param>
public abstract record YamlValue(SourceSpan Span);

/// <summary>A single value. YAML's own ideas of numbers, dates and booleans are not applied: the field decides what it means.</summary>
/// <param name="Text">As typed, quotes and escapes resolved; empty for <c>key:</c> with nothing after it.</param>
/// <param name="Quoted">True when it stood in quotes or as a block (<c>|</c>, <c>&gt;</c>): then <c>""</c> is empty text on purpose.</param>
/// <param name="Span">Where it stands, quotes included.</param>
public sealed record YamlScalar(string Text, bool Quoted, SourceSpan Span) : YamlValue(Span)
{
    /// <summary>True for <c>key:</c>, <c>key: ~</c> and <c>key: null</c>: the same as no key at all.</summary>
    public bool IsNothing => !Quoted && Text is ("" or "~" or "null");
}

/// <summary>A value that could not be read and has been reported: nothing more is to be said of it, and it is not missing.</summary>
/// <param name="Names">
/// Fields that stand inside the text that could not be read. One of them may have been meant for the fields around it, so none of these is called
/// missing there.
/// </param>
/// <param name="Span">Where it stands.</param>
public sealed record YamlUnread(ImmutableArray<string> Names, SourceSpan Span) : YamlValue(Span);

/// <summary>A list.</summary>
public sealed record YamlList(ImmutableArray<YamlValue> Items, SourceSpan Span) : YamlValue(Span);

/// <summary>A map. Keys are unique: the guard has reported those that were not, and kept the first.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlValue(Span)
{
    /// <summary>The entry of a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key) return entry;
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlValue Value);
