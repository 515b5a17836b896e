namespace Sharewell.Parsing;

/// <summary>Counts words as people do: runs of characters between white space that hold a letter or a digit.</summary>
internal static class WordCounter
{
    /// <summary>The number of words: <c>1.7 million – and more</c> has 4.</summary>
    public static int Count(string text)
    {
        var count = 0;
        var counted = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter)) counted = false;
            else if (!counted && char.IsLetterOrDigit(letter))
            {
                counted = true;
                count++;
            }
        }

        return count;
    }
}
