namespace Sharewell.Diagnostics;

/// <summary>What mends a finding: characters of the file and what to write in their place.</summary>
/// <param name="Span">The characters to replace; a length of 0 inserts before the column.</param>
/// <param name="Text">What stands there afterwards, without line breaks; empty to delete.</param>
public sealed record Fix(SourceSpan Span, string Text);
