using Sharewell.Model;

namespace Sharewell.Tests.Validation;

public class CheckingNetworks
{
    private readonly HubInMemory hub = new();

    private string Rules(string fields) => string.Join(' ', hub.Page("networks/a", fields).Check().Bag.Rules());

    [Theory]
    [InlineData("level: national", "")]
    [InlineData("level: model", "")]
    [InlineData("level: online", "")]
    [InlineData("level: regional", "missing-field")]
    [InlineData("level: county", "missing-field")]
    [InlineData("level: sub-county", "missing-field")]
    [InlineData("level: sector", "missing-field")]
    [InlineData("level: regional\narea: { regions: london }", "")]
    [InlineData("level: county\narea: { councils: [kent] }", "")]
    [InlineData("level: sub-county\narea: { text: The north of Kent }", "")]
    [InlineData("level: regional\narea: London", "wrong-shape")]
    [InlineData("level: region", "bad-choice")]
    public void A_network_works_somewhere(string fields, string rules) => Rules(fields).ShouldBe(rules);

    [Theory]
    [InlineData("from: 2009\nto: 2012", "")]
    [InlineData("from: 2012\nto: 2009", "date-order")]
    [InlineData("from: 2012?\nto: 2012-03", "")]
    [InlineData("to: 2009", "")]
    public void It_ends_after_it_begins(string fields, string rules) => Rules(fields).ShouldBe(rules);

    [Fact]
    public void A_responsibility_summary_is_taken_whole()
    {
        var network = hub.Page(
            "networks/a",
            """
            short_name: LIN
            other_names: [LCSIN, LCIN]
            level: county
            area: { regions: [south-east], councils: [kent], text: Kent and around }
            roles: [{ role: Champion, purpose: To lead improvement in the county., responsibilities: [Lead the network, Set an example], time: A day a week }]
            functions: [Run self-assessments]
            how_to_join: Ask the editors.
            from: 2009?
            """).Check().Page<Network>("networks/a");

        (network.ShortName, network.AreaText, network.HowToJoin, network.Level, network.Activity).ShouldBe(("LIN", "Kent and around", "Ask the editors.", NetworkLevel.County, NetworkActivity.NotRecorded));
        network.OtherNames.ShouldBe(["LCSIN", "LCIN"]);
        network.Functions.ShouldBe(["Run self-assessments"]);
        network.Period.ShouldBe(new Period(ImpreciseDate.Parse("2009?"), null));
        var role = network.Roles.ShouldHaveSingleItem();
        (role.Role, role.Purpose, role.Time, role.ReportsTo).ShouldBe(("Champion", "To lead improvement in the county.", "A day a week", ""));
        role.Responsibilities.ShouldBe(["Lead the network", "Set an example"]);
        hub.Told().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("roles: [{ role: Champion }]", "missing-field missing-field")]
    [InlineData("roles: [{ role: Champion, purpose: To lead., responsibilities: [] }]", "list-length")]
    [InlineData("roles: Champion", "wrong-shape")]
    public void A_role_says_what_it_is_for(string fields, string rules) => Rules(fields).ShouldBe(rules);
}
