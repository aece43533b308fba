package com.example.plain;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Plain {}
