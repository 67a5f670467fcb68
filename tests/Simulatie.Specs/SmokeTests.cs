namespace Simulatie.Specs;
public class SmokeTests { [Fact] public void Builds() => Assert.Equal(6, 3 + 3); }
