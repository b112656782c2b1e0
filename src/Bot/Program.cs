Console.WriteLine("CatBot");
