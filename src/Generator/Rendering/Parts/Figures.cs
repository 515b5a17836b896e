using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>The measures of a case as figures that are printed with their qualifier, always.</summary>
internal static class Figures
{
    /// <summary>The figures; null when the case has none.</summary>
    public static KeyFigures? Of(PageScope scope, CaseStudy study) => study.Measures.IsEmpty
        ? null
        : new KeyFigures(scope.Words["figures"], "figures", [.. study.Measures.Select((measure, index) => Of(scope, study, measure, index + 1))]);

    private static FigureView Of(PageScope scope, CaseStudy study, Measure measure, int number)
    {
        var words = scope.Words;
        var value = Numbers.Of(measure.Value, measure.Unit, words);
        // A page with one source names it once, at its foot.
        var only = study.Facts.Sources is [var one] && one.Source == measure.Source;
        var source = !only && measure.Source is { } name && scope.Site.Find(name) is { } entry ? scope.Link(entry) : null;
        return new FigureView(words.Of("qualifier", measure.Qualifier), value, measure.What, measure.When is { } when ? words.Date(when) : "", source, Change(words, measure, number));
    }

    private static ChangeChart? Change(Words words, Measure measure, int number)
    {
        if (measure.Before is not { } before || before < 0 || measure.Value < 0) return null;
        var most = Math.Max(before, measure.Value);
        return new ChangeChart(
            "change-" + number.ToString(CultureInfo.InvariantCulture),
            words.Fill("change.title", ("what", measure.What)),
            Bar(words["change.before"], before),
            Bar(words["change.after"], measure.Value));

        ChartBar Bar(string label, decimal value) => new(label, Numbers.Of(value, measure.Unit, words), most == 0 ? 0 : (double)Math.Round(100 * value / most, 1));
    }
}
