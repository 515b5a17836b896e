namespace Sharewell.Diagnostics.Rules;

/// <summary>Pages give roles and bodies, not ways to reach a person, which go stale and are personal data.</summary>
public static class PersonalContact
{
    public static Rule Rule { get; } = new("personal-contact", Severity.Error, "Pages give no telephone numbers, and no e-mail addresses but those listed in site.yml.");

    public static Diagnostic Telephone(SourceSpan at, string number) =>
        Rule.Found(at, $"\"{number}\" looks like a telephone number.", "Remove it, and give a role and an organisation under \"contact\".");

    public static Diagnostic Mailbox(SourceSpan at, string address) =>
        Rule.Found(at, $"\"{address}\" is an e-mail address.", "Remove it. If it belongs to a body and not to a person, an editor may add it to public_mailboxes in site.yml.");
}
