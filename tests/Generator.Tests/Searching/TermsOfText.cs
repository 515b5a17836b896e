using Sharewell.Searching;

namespace Sharewell.Tests.Searching;

/// <summary>What the hub's analyser makes of text.</summary>
public class TermsOfText
{
    [Theory]
    [InlineData("The council's plans", "council plan")]
    [InlineData("councils’ plans", "council plan")]
    [InlineData("Ynys Dôn, tŷ a dŵr", "yni don ty dwr")]
    [InlineData("£553,000 and 1,234,567", "553000 1234567")]
    [InlineData("1,23 and 1,2345", "1 23 1 2345")]
    [InlineData("about £1.7 million (45.9%)", "1.7 million 45.9")]
    [InlineData("A&E, not a & e", "a& e")]
    [InlineData("sport&leisure", "sport leisur")]
    [InlineData("co-operate co-ordinator e-mail", "cooper coordin email")]
    [InlineData("self-assessment", "self assess")]
    [InlineData("organize organise organization organisation", "organis organis organis organis")]
    [InlineData("size prize citizens magazine", "size prize citizen magazin")]
    [InlineData("don’t o'brien 1990's", "dont obrien 1990")]
    [InlineData("œuvre Straße", "oeuvr strass")]
    [InlineData("10:30 a.b/c", "10 30 b c")]
    [InlineData("", "")]
    [InlineData("\ud800 😀 ½", "")]
    public void Words_come_out_in_one_form(string text, string terms) => string.Join(' ', Analyser.Hub.Terms(text)).ShouldBe(terms);

    [Theory]
    [InlineData("The council's plan, and libraries,", "council' plan librari")]
    [InlineData("café tŷ", "caf t")]
    [InlineData("self-assessment", "self assess")]
    public void In_the_profile_of_lunr_its_faults_are_kept(string text, string terms) => string.Join(' ', Analyser.Lunr.Terms(text)).ShouldBe(terms);

    [Fact]
    public void There_are_as_many_stop_words_as_lunr_has() => StopWords.Count.ShouldBe(119);

    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("relational", "relat")]
    [InlineData("adjustment", "adjust")]
    [InlineData("controlling", "control")]
    [InlineData("syzygy", "syzygi")]
    [InlineData("young", "young")]
    [InlineData("by", "by")]
    public void Stems_are_those_of_Porter(string word, string stem) => PorterStemmer.Stem(word).ShouldBe(stem);
}
