using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class NamesOfChoices
{
    // As the content model spells them.
    [Fact]
    public void Every_choice_is_spelt_as_in_the_content_model()
    {
        Choice<PageStatus>.Names.ShouldBe(["draft", "published", "archived", "superseded"]);
        Choice<Language>.Names.ShouldBe(["en", "cy"]);
        Choice<CaseKind>.Names.ShouldBe(["full", "note"]);
        Choice<Stage>.Names.ShouldBe(["proposed", "in-preparation", "under-way", "delivered", "evaluated"]);
        Choice<Evidence>.Names.ShouldBe(["described", "self-reported", "participant-feedback", "counted", "independently-assessed"]);
        Choice<PartRole>.Names.ShouldBe(["subject", "mentor", "peer", "partner", "contributor", "area"]);
        Choice<Qualifier>.Names.ShouldBe(["exact", "about", "over", "under"]);
        Choice<MeasureUnit>.Names.ShouldBe(["count", "percent", "GBP", "days"]);
        Choice<GuideKind>.Names.ShouldBe(["how-to", "explanation", "reference", "checklist"]);
        Choice<NetworkLevel>.Names.ShouldBe(["model", "national", "regional", "county", "sub-county", "sector", "online"]);
        Choice<NetworkActivity>.Names.ShouldBe(["active", "historical", "proposed", "not-recorded"]);
        Choice<SectionKind>.Names.ShouldBe(["overview", "phase", "element", "theme", "reference", "guidance"]);
        Choice<PackFormat>.Names.ShouldBe(["web", "zip", "print", "epub"]);
        Choice<CouncilType>.Names.ShouldBe(["county", "unitary", "district", "metropolitan-district", "london-borough"]);
        Choice<OrganisationKind>.Names.ShouldBe(
            ["government", "sector-body", "professional-body", "regulator", "arms-length-body", "authority", "partnership", "charity", "company"]);
        Choice<Severity>.Names.ShouldBe(["off", "warning", "error"]);
    }

    [Fact]
    public void A_name_is_found_letter_case_counting()
    {
        Choice<Stage>.Find("under-way").ShouldBe(Stage.UnderWay);
        Choice<MeasureUnit>.Find("GBP").ShouldBe(MeasureUnit.GBP);
        Choice<Stage>.Find("Under-way").ShouldBeNull();
        Choice<Stage>.Find("UnderWay").ShouldBeNull();
        Choice<Stage>.Find("").ShouldBeNull();
    }

    [Fact]
    public void Name_and_member_lead_to_each_other()
    {
        foreach (var stage in Enum.GetValues<Stage>()) Choice<Stage>.Find(stage.Name()).ShouldBe(stage);
        foreach (var relation in Enum.GetValues<Relation>()) Choice<Relation>.Find(relation.Name()).ShouldBe(relation);
    }
}
