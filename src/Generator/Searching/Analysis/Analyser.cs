using System.Collections.Immutable;

namespace Sharewell.Searching;

/// <summary>How text becomes terms.</summary>
public enum AnalyserProfile
{
    /// <summary>What readers get: accents, possessives, numbers, hyphens and -ise/-ize made alike before stemming.</summary>
    Hub,

    /// <summary>lunr 2.3.9 to the letter, faults included: the outside referee of our ranking.</summary>
    Lunr,
}

/// <summary>
/// Turns text into the terms of the index. The script in the browser does the same to a query (theme/assets/search.js); a test holds the two
/// together.
/// </summary>
public sealed class Analyser
{
    private readonly AnalyserProfile profile;

    private Analyser(AnalyserProfile profile) => this.profile = profile;

    /// <summary>The profile that readers get.</summary>
    public static Analyser Hub { get; } = new(AnalyserProfile.Hub);

    /// <summary>The profile that equals lunr.</summary>
    public static Analyser Lunr { get; } = new(AnalyserProfile.Lunr);

    /// <summary>The analyser of a profile.</summary>
    public static Analyser Of(AnalyserProfile profile) => profile == AnalyserProfile.Lunr ? Lunr : Hub;

    /// <summary>Whether stop words of a title are kept: a page called "About us" is found by its name.</summary>
    public bool KeepsStopWordsOfTitles => profile == AnalyserProfile.Hub;

    /// <summary>The terms of a text in order, as many times as they stand in it.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="keepStopWords">True to keep stop words; lunr drops them always.</param>
    public ImmutableArray<string> Terms(string text, bool keepStopWords = false)
    {
        var room = new char[RoomFor(text.Length)];
        var prepared = room.AsSpan(0, Prepare(text, room));
        var terms = ImmutableArray.CreateBuilder<string>();
        var position = 0;
        while (Next(prepared, ref position, out var word))
        {
            var (term, isStopWord) = Analyse(word);
            if (term.Length > 0 && (!isStopWord || (keepStopWords && profile == AnalyserProfile.Hub))) terms.Add(term);
        }

        return terms.ToImmutable();
    }

    /// <summary>How many characters <see cref="Prepare"/> may need for a text: <c>æ</c> becomes two.</summary>
    internal static int RoomFor(int length) => length * 2;

    /// <summary>Brings a text into lower case (and, in the hub's profile, takes its accents off), into room that is the caller's.</summary>
    /// <returns>How many characters were written.</returns>
    internal int Prepare(ReadOnlySpan<char> text, Span<char> room) =>
        profile == AnalyserProfile.Lunr ? LunrWords.Prepare(text, room) : HubWords.Prepare(text, room);

    /// <summary>The next word of a prepared text; it may be rewritten in place.</summary>
    internal bool Next(Span<char> prepared, ref int position, out ReadOnlySpan<char> word) =>
        profile == AnalyserProfile.Lunr ? LunrWords.Next(prepared, ref position, out word) : HubWords.Next(prepared, ref position, out word);

    /// <summary>The term of a word that <see cref="Next"/> gave; empty for one that is not indexed at all.</summary>
    internal AnalysedWord Analyse(ReadOnlySpan<char> word)
    {
        if (profile == AnalyserProfile.Lunr)
        {
            word = LunrWords.Trim(word);
            return word.IsEmpty || StopWords.Contains(word) ? new AnalysedWord("", true) : new AnalysedWord(PorterStemmer.Stem(word), false);
        }

        return new AnalysedWord(PorterStemmer.Stem(HubWords.BritishSpelling(word)), StopWords.Contains(word));
    }
}

/// <summary>A word after analysis.</summary>
/// <param name="Term">What stands in the index; empty when nothing does.</param>
/// <param name="IsStopWord">True for one of <see cref="StopWords"/>.</param>
internal readonly record struct AnalysedWord(string Term, bool IsStopWord);
