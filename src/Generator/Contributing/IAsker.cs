using System.Collections.Immutable;

namespace Sharewell.Contributing;

/// <summary>Somebody who can be asked: a person at a terminal, or a test.</summary>
public interface IAsker
{
    /// <summary>Tells something.</summary>
    void Tell(string text);

    /// <summary>Asks for a line.</summary>
    /// <param name="question">In plain words.</param>
    /// <param name="fault">What is wrong with an answer; null when it is right. A faulty answer is asked again.</param>
    /// <returns>Null when it is left for later.</returns>
    string? Line(string question, Func<string, string?> fault);

    /// <summary>Asks for one of several.</summary>
    /// <returns>The index; null when it is left for later.</returns>
    int? One(string question, ImmutableArray<string> choices);

    /// <summary>Asks for any number of several.</summary>
    /// <returns>Indices in the order shown.</returns>
    ImmutableArray<int> Many(string question, ImmutableArray<string> choices);
}
