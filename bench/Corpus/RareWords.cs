namespace Sharewell.Bench.Corpus;

/// <summary>
/// Invented words, most of them rare: a Pitman-Yor process, in which a word is new with a chance that falls as more have been drawn, so that the number of
/// different words grows as a power of the number of words, as in real text.
/// </summary>
internal sealed class RareWords(Chance chance, HashSet<string> known)
{
    // Discount and strength, in hundredths: whole numbers come out alike everywhere.
    private const long Discount = 75;
    private const long Strength = 5000;

    private static readonly string[] Onsets =
        "b br c ch cl cr d dr f fl g gl gr h j k l m n p pl pr qu r s sc sh sl sp st t th tr v w wh".Split(' ');

    private static readonly string[] Vowels = "a e i o u ea ee oa ai ou".Split(' ');
    private static readonly string[] Codas = ["", "", "n", "r", "l", "s", "t", "m", "nd", "st", "rd", "ck", "ng", "th"];
    private static readonly string[] Ends = ["", "", "", "s", "ed", "ing", "er", "ment", "tion", "ity", "ness", "al", "ley", "ford"];

    private readonly List<string> words = [];
    private readonly List<int> uses = [];
    private readonly List<int> drawn = [];

    /// <summary>The next of them, new or used before.</summary>
    public string Next()
    {
        var index = IsNew() ? Invent() : UsedBefore();
        uses[index]++;
        drawn.Add(index);
        return words[index];
    }

    private bool IsNew() => chance.Below((int)Math.Min(int.MaxValue, (100L * drawn.Count) + Strength)) < Strength + (Discount * words.Count);

    // A word by how often it has been used, less the discount: draws one use, and takes it unless it falls on the discounted share of one.
    private int UsedBefore()
    {
        while (true)
        {
            var index = chance.Pick(drawn);
            if (chance.Below(100 * uses[index]) >= Discount) return index;
        }
    }

    private int Invent()
    {
        string word;
        do
        {
            word = "";
            for (var syllables = chance.Between(1, 3); syllables > 0; syllables--) word += chance.Pick(Onsets) + chance.Pick(Vowels) + chance.Pick(Codas);
            word += chance.Pick(Ends);
        }
        while (word.Length < 4 || !known.Add(word));
        words.Add(word);
        uses.Add(0);
        return words.Count - 1;
    }
}
