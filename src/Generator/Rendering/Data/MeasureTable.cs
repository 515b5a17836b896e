using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The figures of all case studies, so that a spreadsheet has them as numbers.</summary>
internal static class MeasureTable
{
    /// <summary>A row for each figure.</summary>
    public static DataTable Of(Site site) => DataTable.Of<(CaseStudy Study, Measure Measure)>(
        "measures",
        "Measures",
        "One figure of a case study. Never to be read without how exact it is.",
        [.. site.Of<CaseStudy>().SelectMany(study => study.Measures.Select(measure => (study, measure)))],
        new("case_study", "The case study", row => DataValue.Of(row.Study.Ref)),
        new("what", "What was counted", row => DataValue.Of(row.Measure.What)),
        new("qualifier", "How exact it is: " + string.Join(", ", Choice<Qualifier>.Names), row => DataValue.Of(row.Measure.Qualifier.Name())),
        new("value", "The figure", row => DataValue.Of(row.Measure.Value)),
        new("unit", string.Join(", ", Choice<MeasureUnit>.Names), row => DataValue.Of(row.Measure.Unit.Name())),
        new("before", "The same figure before the work", row => DataValue.Of(row.Measure.Before)),
        new("when", "When it was counted, as firm as the source is; ? means about", row => DataValue.Of(row.Measure.When)),
        new("source", "Where it comes from, where that is not one of the case study's sources", row => DataValue.Of(row.Measure.Source)),
        new("licence", "The case study's licence (SPDX)", row => DataValue.Of(row.Study.Facts.Licence.Id)),
        new("attribution", "Whom to credit", row => DataValue.Of(row.Study.Facts.Attribution)));

    /// <summary>A figure within its case study: <c>over 8000 count: people who took part</c> in CSV.</summary>
    public static DataValue Value(Measure measure) => new DataValue.Group(
        $"{measure.Qualifier.Name()} {measure.Value.ToString(CultureInfo.InvariantCulture)} {measure.Unit.Name()}: {measure.What}",
        [
            ("what", DataValue.Of(measure.What)),
            ("qualifier", DataValue.Of(measure.Qualifier.Name())),
            ("value", DataValue.Of(measure.Value)),
            ("unit", DataValue.Of(measure.Unit.Name())),
            ("before", DataValue.Of(measure.Before)),
            ("when", DataValue.Of(measure.When)),
            ("source", DataValue.Of(measure.Source)),
        ]);
}
