namespace Simulatie.Tests;
public class SmokeTests { [Fact] public void Builds() => Assert.Equal(6, 3 + 3); }
