namespace Sharewell.Tests.Validation;

public class WaysToReachAPerson
{
    private readonly HubInMemory hub = new();

    private IEnumerable<string> Found(string text) => hub.Page("guides/a", body: text + "\n").Check().Bag.ToSortedArray()
        .Where(finding => finding.Rule.Name == "personal-contact").Select(finding => finding.Message.Split('"')[1]);

    // Numbers that Ofcom keeps for drama and tests, in the ways that people write them.
    [Theory]
    [InlineData("Ring 020 7946 0000.", "020 7946 0000")]
    [InlineData("Ring (020) 7946 0000", "(020) 7946 0000")]
    [InlineData("Ring 02079460000", "02079460000")]
    [InlineData("Ring 020-7946-0000", "020-7946-0000")]
    [InlineData("Ring 020.7946.0000", "020.7946.0000")]
    [InlineData("Ring 020\u00a07946\u00a00000", "020\u00a07946\u00a00000")]
    [InlineData("Ring 020 – 7946 0000", "020 – 7946 0000")]
    [InlineData("Ring 01632 960001", "01632 960001")]
    [InlineData("Ring 01632 960 001", "01632 960 001")]
    [InlineData("Ring 07700 900123", "07700 900123")]
    [InlineData("Ring 0808 157 0192", "0808 157 0192")]
    [InlineData("Ring 0808 157019", "0808 157019")]
    [InlineData("Ring +44 20 7946 0000", "+44 20 7946 0000")]
    [InlineData("Ring +44 (0)20 7946 0000", "+44 (0)20 7946 0000")]
    [InlineData("Ring +44(0)2079460000", "+44(0)2079460000")]
    [InlineData("Ring +442079460000", "+442079460000")]
    [InlineData("Ring 0044 20 7946 0000", "0044 20 7946 0000")]
    [InlineData("Ring +353 20 912 3456", "+353 20 912 3456")]
    [InlineData("Ring +1 202 555 0143", "+1 202 555 0143")]
    [InlineData("Tel:02079460000", "02079460000")]
    [InlineData("Tel: 020 7946 0000", "020 7946 0000")]
    [InlineData("**020 7946 0000**", "020 7946 0000")]
    [InlineData("`020 7946 0000`", "020 7946 0000")]
    [InlineData("[020 7946 0000](https://a.example)", "020 7946 0000")]
    public void A_telephone_number_is_told(string text, string number) => Found(text).ShouldBe([number]);

    [Theory]
    [InlineData("ONS codes E06000007, E10000028, E0600 0007 and W92000004")]
    [InlineData("In 2009, 2010 and 2011; from 2009 2010 2011 2012")]
    [InlineData("Over £1,700,000 or 1 700 000 pounds, 1.7 million, 0.5")]
    [InlineData("0.123456789 and 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9")]
    [InlineData("On 01.02.2011 and 03.04.2012; 14/07/2011 to 15/07/2011; 2011-07-14")]
    [InlineData("ISBN 978-0-306-40615-7 and ISBN 9780306406157")]
    [InlineData("ISBN 0306406152 and ISBN-10: 0306406152")]
    [InlineData("ISBN 0-306-40615-2")]
    [InlineData("ISSN 0317-8471, doi 10.1016/0304-3975(86)90041-9")]
    [InlineData("Company 01234567, charity 1234567, UPRN 010012345678, 0123456789012345")]
    [InlineData("Rows 1 2 3 4 5 6 7 8 9 10 11 12 and 00 11 22 33")]
    [InlineData("See https://a.example/0123456789 and https://a.example/?tel=02079460000#0207946000")]
    [InlineData("Ring 999, 101 or 116 123")]
    [InlineData("A change of +12 per cent, +8000 people, +1,000,000 pounds and +44 libraries")]
    [InlineData("ref020 7946 0000x and a-02079460000-b")]
    [InlineData("97 challenges, 24 councils, 100 talks, 70 bookings, 26 reviews, 3 more")]
    public void Other_numbers_are_not(string text) => Found(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Write to jo@kent.example.", "jo@kent.example")]
    [InlineData("Write to jo.bloggs+x@mail.kent.gov.uk", "jo.bloggs+x@mail.kent.gov.uk")]
    [InlineData("[Jo](mailto:jo@kent.example)", "jo@kent.example")]
    [InlineData("<jo@kent.example>", "jo@kent.example")]
    [InlineData("(JO@KENT.EXAMPLE)", "JO@KENT.EXAMPLE")]
    public void A_mailbox_is_told(string text, string address) => Found(text).Distinct().ShouldBe([address]);

    [Theory]
    [InlineData("@kentcouncil on social networks")]
    [InlineData("5 libraries @ 10 pounds")]
    [InlineData("a@b")]
    [InlineData("a @ b.example")]
    [InlineData("https://a.example/@kent")]
    public void Other_signs_are_not(string text) => Found(text).ShouldBeEmpty();

    [Fact]
    public void A_mailbox_of_a_body_may_be_listed()
    {
        hub.Setting("public_mailboxes: [enquiries@kent.example]");

        Found("Write to Enquiries@kent.example or to jo@kent.example").ShouldBe(["jo@kent.example"]);
    }

    [Fact]
    public void Fields_are_looked_at_too_and_the_place_is_told()
    {
        hub.Page("guides/a", "summary: Ring 020 7946 0000 to learn how Kent made its data open to all.", "Text\n\nRing 020 7946 0001.\n");

        hub.Check().Bag.ToSortedArray().Select(finding => $"{finding.Span} {finding.Message}").ShouldBe(
            ["guides/a.md:8:15 \"020 7946 0000\" looks like a telephone number.", "guides/a.md:12:6 \"020 7946 0001\" looks like a telephone number."]);
    }

    [Fact]
    public void Text_that_invites_a_long_search_takes_no_longer_than_other_text()
    {
        var lines = new[] { "0", "0 1", "+4", "(0", "a@", "a.a@a.", "TODO", "02079460000 ", "jo@kent.example " };
        foreach (var piece in lines)
        {
            var text = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(piece, 60)) + "\n\n", 600_000 / piece.Length / 60));
            Bounded.Run(() => hub.Page("guides/a", body: text).Check().Bag.ToSortedArray().Length).ShouldBeGreaterThanOrEqualTo(0);
        }
    }
}
