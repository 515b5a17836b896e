using System.Collections.Frozen;
using System.Text;

namespace Sharewell.Model;

/// <summary>
/// Lower case without accents, by our own table: <c>string.Normalize</c> and culture rules change with the machine.
/// </summary>
public static class Folding
{
    // Latin-1 Supplement, Latin Extended-A and the Welsh letters of Latin Extended Additional, by hand from the Unicode charts. A capital is among
    // them: the invariant culture knows no lower case of İ.
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵẁẃẅýÿŷỳźżžİ";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssstttuuuuuuuuuuwwwwyyyyzzzi";

    private static readonly FrozenDictionary<char, char> Table =
        Accented.Zip(Plain).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The letter without its accent, in lower case; any other character as it is.</summary>
    public static char Fold(char letter)
    {
        if (letter < 128) return char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
        var lower = char.ToLowerInvariant(letter);
        return Table.TryGetValue(lower, out var plain) ? plain : lower;
    }

    /// <summary>
    /// <c>Ynys Dôn</c> gives <c>ynys don</c>. Combining accents are dropped; <c>ß</c>, <c>æ</c> and <c>œ</c> become two letters; apostrophes stay.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case >= '\u0300' and <= '\u036f':
                    break;
                case 'ß' or 'ẞ':
                    folded.Append("ss");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                default:
                    folded.Append(Fold(letter));
                    break;
            }
        }

        return folded.ToString();
    }
}
