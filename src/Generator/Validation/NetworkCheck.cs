using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>The rules of networks beyond single fields.</summary>
internal static class NetworkCheck
{
    /// <summary>Checks one network.</summary>
    public static void Check(FieldValues values, ReadScope scope)
    {
        if (values.Has(NetworkSchema.Level) && values.IsAbsent(NetworkSchema.Area)
            && values.Get(NetworkSchema.Level) is not (NetworkLevel.National or NetworkLevel.Online or NetworkLevel.Model))
        {
            scope.ReportUnfinished(MissingField.Because(
                values.SpanOf(NetworkSchema.Level), "area", $"a network of level {values.Get(NetworkSchema.Level).Name()} says where it works", NetworkSchema.Area.Help));
        }

        if (values.Maybe(NetworkSchema.From) is { } from && values.Maybe(NetworkSchema.To) is { } to && to.Latest < from.Earliest)
        {
            scope.Report(DateOrder.Before(values.SpanOf(NetworkSchema.To), "to", to.ToString(), "from", from.ToString()));
        }
    }
}
