using System.Reflection;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Snapshots;

public sealed class AcceptedSnapshots
{
    [Fact]
    public void Each_belong_to_a_fact() =>
        DanglingSnapshots.Find(RepositoryRoot.Combine("tests/Generator.Tests"), Assembly.GetExecutingAssembly())
            .ShouldBeEmpty("a test was renamed or removed: remove or rename its accepted files too");
}
