using System.Collections.Immutable;
using Sharewell.Diagnostics.Rules;

namespace Sharewell.Diagnostics;

/// <summary>All rules, for settings, help and the index of rules. A test keeps it complete.</summary>
public static class RuleList
{
    /// <summary>By name.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. new[]
        {
            AliasUsed.Rule, BadChoice.Rule, BadDate.Rule, BadFormat.Rule, BadId.Rule, BadNumber.Rule, BeyondLimit.Rule, BrokenLink.Rule, DateOrder.Rule,
            DuplicateField.Rule, DuplicateName.Rule, EditionFit.Rule, EvidenceFit.Rule, FrontMatter.Rule, HeadingLevel.Rule, HeadingOrder.Rule,
            HeadingSkip.Rule, LinkScheme.Rule, LinkToDraft.Rule, LinkToSuperseded.Rule, ListLength.Rule, MissingAlt.Rule, MissingAttribution.Rule, MissingField.Rule, MissingFile.Rule,
            MissingHeading.Rule, MissingSite.Rule, PackContents.Rule, PackLicence.Rule, PersonalContact.Rule, RawHtml.Rule, RedirectClash.Rule, RefForm.Rule,
            RelationCycle.Rule, ReplacedTerm.Rule, SupersededBy.Rule, TextLength.Rule, ToBeWritten.Rule, ToolkitIndex.Rule, Translation.Rule, UnknownField.Rule,
            UnknownLicence.Rule, UnknownRef.Rule, WrongShape.Rule, YamlNotAllowed.Rule, YamlSyntax.Rule,
            FileKind.Rule, FileName.Rule, FileTooLarge.Rule, HiddenCharacter.Rule, LowContrast.Rule, NameClash.Rule, NotUtf8.Rule, SpecialFile.Rule, StrayFile.Rule, ThemeFault.Rule, UnsafeSvg.Rule,
        }.OrderBy(rule => rule.Name, StringComparer.Ordinal),
    ];

    /// <summary>The rule of a name, or null.</summary>
    public static Rule? Find(string name) => All.FirstOrDefault(rule => rule.Name == name);
}
