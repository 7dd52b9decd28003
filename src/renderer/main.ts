import { mount } from 'svelte';
import './styles/index.css';
import App from './App.svelte';

const target = document.querySelector('#app');
if (!target) throw new Error('index.html has lost its #app');
mount(App, { target });
