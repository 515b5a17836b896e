using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>A page that gets another name.</summary>
/// <param name="Old">Its name.</param>
/// <param name="Now">Its name to be.</param>
/// <param name="From">Its file.</param>
/// <param name="To">Its file to be.</param>
public sealed record PageMove(ContentRef Old, ContentRef Now, ContentPath From, ContentPath To);

/// <summary>What renaming a page changes in the input folder.</summary>
/// <param name="Pages">The page; of a toolkit its sections too.</param>
/// <param name="Files">All files that change, by old path; a file that moves has its new path in it.</param>
public sealed record RenamePlan(ImmutableArray<PageMove> Pages, ImmutableSortedDictionary<ContentPath, SourceFile> Files);
